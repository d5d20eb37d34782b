package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import org.junit.jupiter.api.Test;

class BibliographiesInTheWildTest {

  @Test
  void whatStandsBeforeTheFirstEntry_isAComment() {
    Reading.Parsed reading =
        read(
            """
            This file was made by hand.
            Encoding: UTF-8

            @article{a, title={Tides at Sea}, author={Bo Ek}, year=2024, journal={Shore Letters}}
            @article{b, title={Ebb at Sea}, author={Bo Ek}, year=2023, journal={Shore Letters}}
            """);

    assertThat(Fixture.titles(reading)).containsExactly("Tides at Sea", "Ebb at Sea");
  }

  @Test
  void entry_takesFromItsVolume_whatItLeavesOut() {
    Reading.Parsed reading =
        read(
            """
            @inproceedings{a, title={Tides at Sea}, author={Bo Ek}, crossref={shore24}}
            @proceedings{shore24, title={Proceedings of the Shore Workshop}, year=2024, editor={Li Wei}}
            """);
    WorkClaim work = reading.works().get(0);

    assertThat(work.date()).isEqualTo("2024");
    assertThat(work.venue())
        .isEqualTo(
            new VenueClaim("Proceedings of the Shore Workshop", null, null, null, null, null));
    assertThat(Fixture.names(work)).containsExactly("Bo Ek");
  }

  @Test
  void namesPartedByCommas_areNamesEach_asNoFamilyNameBeginsWithAnInitial() {
    Reading.Parsed reading =
        read(
            """
            @article{a, title={Tides at Sea}, author={B. Ek, M. J. Quispe and Li Wei}}
            @article{b, title={Ebb at Sea}, author={Van Holt, Anna and Ek, B.}}
            """);

    assertThat(Fixture.names(reading.works().get(0)))
        .containsExactly("B. Ek", "M. J. Quispe", "Li Wei");
    assertThat(Fixture.names(reading.works().get(1))).containsExactly("Anna Van Holt", "B. Ek");
  }

  private static Reading.Parsed read(String text) {
    return (Reading.Parsed) Fixture.readText(text, "text/plain");
  }
}
