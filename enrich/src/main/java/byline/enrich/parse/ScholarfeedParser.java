package byline.enrich.parse;

import byline.enrich.claim.Link;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Author pages of a paper feed: metric lines, then works that open with a glued line {@code
 * [score]category+date[Code]}; in a second form without header, title and byline glued.
 */
final class ScholarfeedParser implements PageParser {
  private static final Pattern OPENING =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,2})?)?\\s?([A-Z]{2}|[A-Za-z]{1,5}-[A-Za-z]{2,4})\\s?("
              + PrintedDates.MONTH
              + ")"
              + "\\.?\\s?(\\d{1,2})(?:,?\\s?((?:19|20)\\d{2}))?\\s?((?:Code|Data|Demo|Video)*)");

  @Override
  public String layout() {
    return "scholarfeed";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    List<Lines.Opening> openings =
        Lines.openings(page.blocks(), OPENING, 5).stream()
            .filter(opening -> ArxivCategory.isKnown(opening.parts().group(2)))
            .toList();
    int headerEnd = openings.isEmpty() ? page.blocks().size() : openings.get(0).from();
    ScholarfeedHeader header = ScholarfeedHeader.of(page, headerEnd);
    if (openings.isEmpty()
        ? !header.isUnmistakable()
        : openings.size() < 2 && !header.isPresent()) {
      return Optional.empty();
    }
    List<WorkDraft> works = works(page, openings);
    ProfileClaim profile = header.profile(page, layout(), works);
    if (profile != null) {
      works.forEach(work -> work.owner = profile.name());
    }
    return Optional.of(new Reading.Parsed(layout(), profile, Locators.place(page.url(), works)));
  }

  private static List<WorkDraft> works(PageView page, List<Lines.Opening> openings) {
    List<List<String>> bodies = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).from() : page.blocks().size();
      bodies.add(
          page.blocks().subList(openings.get(i).to(), end).stream().map(Block::text).toList());
    }
    GluedBylines glued = GluedBylines.of(bodies);
    List<WorkDraft> works = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      WorkDraft work = work(bodies.get(i), glued);
      if (work != null) {
        describe(work, openings.get(i).parts(), page);
        works.add(work);
      }
    }
    return works;
  }

  private static @Nullable WorkDraft work(List<String> body, GluedBylines glued) {
    if (body.isEmpty() || body.get(0).length() > Limits.TITLE) {
      return null;
    }
    FeedByline byline = body.size() > 1 ? FeedByline.of(body.get(1)) : null;
    int abstractFrom = byline == null ? 1 : 2;
    String title = body.get(0);
    if (byline == null && glued.isGlued()) {
      GluedBylines.Split split = glued.split(title);
      title = split.title();
      byline = split.byline();
    }
    WorkDraft work = new WorkDraft(title);
    if (byline != null) {
      work.byline(byline.names().names(), byline.names().complete());
      work.affiliations.addAll(byline.affiliations());
    }
    for (String paragraph : body.subList(abstractFrom, body.size())) {
      if (abstractFrom == body.indexOf(paragraph) || paragraph.length() >= 120) {
        work.addAbstract(paragraph);
      }
    }
    return work;
  }

  private static void describe(WorkDraft work, Matcher parts, PageView page) {
    work.metrics.addAll(new Metrics(page).add("score", parts.group(1)).all());
    work.topics.add(ArxivCategory.of(parts.group(2)));
    work.date = date(parts, page.fetchedOn());
    if (parts.group(6).contains("Code")) {
      work.links.add(new Link("code", null, null));
    }
  }

  private static @Nullable String date(Matcher parts, LocalDate fetch) {
    int month = PrintedDates.month(parts.group(3));
    int day = Integer.parseInt(parts.group(4));
    LocalDate date =
        parts.group(5) == null
            ? PrintedDates.lastBefore(fetch, month, day)
            : PrintedDates.day(Integer.parseInt(parts.group(5)), month, day);
    return date == null ? parts.group(5) : date.toString();
  }
}
