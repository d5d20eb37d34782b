package byline.enrich.parse;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Researcher pages of a peer network: trust line and glued counts, then works that open with a
 * glued line {@code kind+year+source}; no bylines at all.
 */
final class BzpeerParser implements PageParser {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(preprint|posted[- ]content|(?:journal|research|review|data)[- ]article|article"
              + "|(?:conference|proceedings)[- ](?:paper|article)|paper|working[- ]paper|book"
              + "|book[- ]chapter|chapter|thesis|dissertation|report|dataset|software|review"
              + "|editorial|letter|erratum|other|work)"
              + "\\s?((?:19|20)\\d{2})\\s?(.{0,200})");
  private static final Pattern PROSE = Pattern.compile(".{120,}|.{40,}[.!?…]");

  @Override
  public String layout() {
    return "bzpeer";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    int published = published(page.blocks());
    BzpeerHeader header = BzpeerHeader.of(page.blocks(), published);
    if (!header.isPresent()) {
      return Optional.empty();
    }
    ProfileClaim profile = header.profile(page, layout());
    List<WorkDraft> works = works(page.blocks().subList(published, page.blocks().size()));
    works.forEach(work -> work.owner = profile.name());
    return Optional.of(new Reading.Parsed(layout(), profile, Locators.place(page.url(), works)));
  }

  private static int published(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().equalsIgnoreCase("Published work")) {
        return i;
      }
    }
    List<Lines.Opening> openings = Lines.openings(blocks, OPENING, 1);
    return openings.isEmpty() ? blocks.size() : openings.get(0).from();
  }

  private static List<WorkDraft> works(List<Block> blocks) {
    List<Lines.Opening> openings = Lines.openings(blocks, OPENING, 1);
    if (openings.isEmpty()) {
      openings = Lines.openings(blocks, OPENING, 3);
    }
    List<WorkDraft> works = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).from() : blocks.size();
      Lines.Opening opening = openings.get(i);
      List<Block> body = blocks.subList(opening.to(), end);
      if (!body.isEmpty() && body.get(0).text().length() <= Limits.TITLE) {
        works.add(work(opening.parts(), body));
      }
    }
    return works;
  }

  private static WorkDraft work(Matcher parts, List<Block> body) {
    WorkDraft work = new WorkDraft(body.get(0).text());
    work.type = WorkTypes.of(parts.group(1).toLowerCase(Locale.ROOT));
    work.date = parts.group(2);
    work.venue = venue(parts.group(3).strip());
    for (Block paragraph : body.subList(1, body.size())) {
      if (!PROSE.matcher(paragraph.text()).lookingAt()) {
        break;
      }
      work.addAbstract(paragraph.text());
    }
    return work;
  }

  private static @Nullable VenueClaim venue(String source) {
    return source.isEmpty() ? null : new VenueClaim(source, null, null, null, null, null);
  }
}
