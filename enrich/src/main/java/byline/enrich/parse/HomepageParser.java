package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import java.util.Optional;

/** Home pages: sections of references with what stands below each, and lists of talks. */
final class HomepageParser implements PageParser {

  @Override
  public String layout() {
    return "homepage";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    HomepageReading reading = new HomepageReading();
    page.blocks().forEach(reading::take);
    if (reading.works().isEmpty()) {
      return Optional.empty();
    }
    HomepageOwner owner = HomepageOwner.of(page, reading.works(), reading.talks());
    PrintedName name = owner.printedName();
    reading.works().forEach(work -> work.owner = name);
    return Optional.of(
        new Reading.Parsed(
            layout(),
            owner.profile(page, layout(), reading.talks()),
            Locators.place(page.url(), reading.works())));
  }
}
