package byline.enrich.parse;

import byline.enrich.claim.Reading;
import java.util.List;
import java.util.Optional;

/** Pages without a work that describe the person they are about with schema.org. */
final class ProfileMarkupParser implements PageParser {

  @Override
  public String layout() {
    return "json-ld";
  }

  @Override
  public Optional<Reading> read(PageView page) {
    return Optional.ofNullable(SchemaPerson.owner(SchemaGraph.of(page)))
        .map(person -> new Reading.Parsed(layout(), person.claim(page.url(), layout()), List.of()));
  }
}
