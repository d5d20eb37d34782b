package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFilesTest {

  @Test
  void bibtex_isReadEntryByEntry_andABrokenOneCostsOnlyItself() {
    Reading.Parsed reading = read("shore.bib", "application/x-bibtex");
    WorkClaim first = reading.works().get(0);

    assertThat(reading.works())
        .extracting(WorkClaim::locator)
        .containsExactly("minazuki2021", "moon", "ico");
    assertThat(first.title()).isEqualTo("Tides that Wait for No One");
    assertThat(Fixture.names(first))
        .containsExactly("Aoi Minazuki", "Henrik Sørensen", "Zoë Abendroth");
    assertThat(first.authorsComplete()).isFalse();
    assertThat(first.date()).isEqualTo("2021-03");
    assertThat(first.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "9", "2", "101-119", null));
    assertThat(first.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.2021.101"));
  }

  @Test
  void bibtex_keepsGroupsWhole_andKnowsPreprints() {
    WorkClaim moon = read("shore.bib", null).works().get(1);

    assertThat(Fixture.names(moon))
        .containsExactly("Aoi Minazuki", "Tide Group", "Anna van der Holt, Jr");
    assertThat(moon.type()).isEqualTo("preprint");
    assertThat(moon.identifiers()).isEqualTo(Map.of("arxiv", "2601.01234"));
  }

  @Test
  void atomEntries_arePreprints() {
    WorkClaim work = read("atom.xml", "application/atom+xml").works().get(0);

    assertThat(work.locator()).isEqualTo("arxiv:2601.01234");
    assertThat(work.title()).isEqualTo("Is the Moon a Lattice?");
    assertThat(Fixture.names(work)).containsExactly("Aoi Minazuki", "Zoë Abendroth");
    assertThat(work.date()).isEqualTo("2026-01-03");
  }

  @Test
  void jatsFrontMatter_isTheWork_andItsReferencesAreNot() {
    Reading.Parsed reading = read("jats.xml", "application/xml");

    assertThat(Fixture.titles(reading)).containsExactly("Shores of Sand");
    assertThat(reading.works().get(0).authors().get(0).orcid()).isEqualTo("0000-0002-1825-0097");
    assertThat(reading.works().get(0).date()).isEqualTo("2015-05-04");
    assertThat(reading.works().get(0).venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "4", null, "1-9", null));
  }

  @Test
  void openAlex_restoresTheAbstract_andNamesAsPrinted() {
    WorkClaim work = read("openalex.json", "application/json").works().get(0);

    assertThat(work.locator()).isEqualTo("W2741809807");
    assertThat(Fixture.names(work)).containsExactly("Minazuki, Aoi", "Henrik Sørensen");
    assertThat(work.authors().get(0).orcid()).isEqualTo("0000-0002-1825-0097");
    assertThat(work.abstractText()).isEqualTo("Tides wait for no one.");
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "9", "2", "101-119", null));
    assertThat(work.identifiers())
        .isEqualTo(Map.of("doi", "10.1234/ll.2021.101", "arxiv", "2101.00042", "pmid", "12345678"));
  }

  @Test
  void datacite_isReadInItsEnvelope_translationsAndReferencesLeftOut() {
    WorkClaim work = read("datacite.json", "application/vnd.api+json").works().get(0);

    assertThat(work.title()).isEqualTo("Is the Moon a Lattice? Notes on Tidal Sums");
    assertThat(Fixture.names(work)).containsExactly("Minazuki, Aoi", "Tide Group");
    assertThat(work.type()).isEqualTo("preprint");
    assertThat(work.date()).isEqualTo("2026-01");
    assertThat(work.identifiers())
        .isEqualTo(Map.of("doi", "10.48550/arxiv.2601.01234", "arxiv", "2601.01234"));
  }

  private static Reading.Parsed read(String file, @Nullable String type) {
    return (Reading.Parsed)
        Fixture.read(Fixture.bytes("records/" + file), type, "https://site.example/" + file);
  }
}
