package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Home pages and publication lists: works with what stands below each, and lists of talks. */
final class HomepageParser implements PageParser {

  @Override
  public String layout() {
    return "homepage";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    String candidate = HomepageOwner.candidate(page);
    ListReading first = reading(page, candidate);
    String owner = first.works().isEmpty() ? null : owner(page, first).name();
    boolean unforeseen =
        owner != null && (candidate == null || !SameName.couldBe(candidate, owner));
    ListReading reading = unforeseen ? reading(page, owner) : first;
    List<ListedWork> listed = reading.works();
    return listed.isEmpty() ? Optional.empty() : Optional.of(parsed(page, reading, listed));
  }

  /** Reads the lists knowing, or supposing, whose they are. */
  private static ListReading reading(PageView page, @Nullable String owner) {
    ListReading reading = ListReading.of(page.blocks(), Section.of(page), owner);
    MissingCommas.mend(reading.works());
    return reading;
  }

  private static HomepageOwner owner(PageView page, ListReading reading) {
    return HomepageOwner.of(page, reading.works(), reading.talks());
  }

  private Reading parsed(PageView page, ListReading reading, List<ListedWork> listed) {
    HomepageOwner owner = owner(page, reading);
    listed.forEach(owner::joins);
    List<WorkDraft> works = listed.stream().map(work -> work.draft).toList();
    reading.talks().forEach(talk -> tie(talk, works));
    return new Reading.Parsed(
        layout(),
        owner.profile(page, layout(), reading.talks()),
        Locators.place(page.url(), works));
  }

  private static void tie(Presentation talk, List<WorkDraft> works) {
    String key = Folded.text(talk.title());
    works.stream()
        .filter(work -> Folded.text(work.title).equals(key))
        .forEach(work -> work.presentations.add(talk));
  }
}
