package byline.enrich.author;

import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.PaperEntity.BylineAuthor;
import byline.enrich.name.NameFold;
import byline.enrich.name.PersonName;
import byline.enrich.paper.TitleTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a paper's record as items again, so that reasons can be given from records alone.
 * Other names of a page's owner are not in the record; they only matter for bringing items
 * together.
 */
public final class StatedBylines {
  private static final int COAUTHORS = 50;

  private StatedBylines() {}

  /** One item a name, in the order of the record. */
  public static List<BylineItem> of(PaperEntity paper) {
    List<BylineItem> items = new ArrayList<>();
    for (int i = 0; i < paper.authors().size(); i++) {
      items.add(item(paper, i));
    }
    return items;
  }

  private static BylineItem item(PaperEntity paper, int place) {
    BylineAuthor author = paper.authors().get(place);
    return new BylineItem(
        paper.id() + "/" + place + "@stated",
        paper.id(),
        "",
        author.position(),
        names(author),
        coauthors(paper, place),
        author.orcid(),
        author.affiliations(),
        author.profiles(),
        List.of(),
        date(paper),
        venue(paper.venue()),
        paper.topics().stream().map(topic -> topic.name()).toList(),
        TitleTerms.of(paper.title()),
        List.of(author.mention()),
        author.claim());
  }

  private static List<String> names(BylineAuthor author) {
    List<String> names = new ArrayList<>(author.names());
    names.remove(author.name());
    names.add(0, author.name());
    return names;
  }

  private static List<String> coauthors(PaperEntity paper, int place) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < paper.authors().size(); i++) {
      if (i != place) {
        others.add(PersonName.of(paper.authors().get(i).name()).folded());
      }
    }
    return others.stream().distinct().sorted().limit(COAUTHORS).toList();
  }

  private static @Nullable String date(PaperEntity paper) {
    return paper.date() == null && paper.year() != null
        ? String.valueOf(paper.year())
        : paper.date();
  }

  private static @Nullable String venue(PaperEntity.@Nullable Venue venue) {
    return venue == null
        ? null
        : NameFold.fold(venue.fullName() == null ? venue.name() : venue.fullName());
  }
}
