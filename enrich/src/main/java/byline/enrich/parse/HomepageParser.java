package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.Reading;
import java.util.List;
import java.util.Optional;

/** Home pages and publication lists: works with what stands below each, and lists of talks. */
final class HomepageParser implements PageParser {

  @Override
  public String layout() {
    return "homepage";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    ListReading reading =
        ListReading.of(page.blocks(), Section.of(page), HomepageOwner.candidate(page));
    List<ListedWork> listed = reading.works();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    MissingCommas.mend(listed);
    HomepageOwner owner = HomepageOwner.of(page, listed, reading.talks());
    listed.forEach(owner::joins);
    List<WorkDraft> works = listed.stream().map(work -> work.draft).toList();
    reading.talks().forEach(talk -> tie(talk, works));
    return Optional.of(
        new Reading.Parsed(
            layout(),
            owner.profile(page, layout(), reading.talks()),
            Locators.place(page.url(), works)));
  }

  private static void tie(Presentation talk, List<WorkDraft> works) {
    String key = Folded.text(talk.title());
    works.stream()
        .filter(work -> Folded.text(work.title).equals(key))
        .forEach(work -> work.presentations.add(talk));
  }
}
