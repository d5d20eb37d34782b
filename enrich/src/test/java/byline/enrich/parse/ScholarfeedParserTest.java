package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.Reading;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.WorkClaim;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScholarfeedParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"scholarfeed-noor-haddad.txt", "scholarfeed-noor-haddad.html"})
  void header_becomesProfile(String file) {
    ProfileClaim profile = Fixture.profile(Fixture.parsed(file));

    assertThat(profile.name().text()).isEqualTo("Noor Haddad");
    assertThat(profile.topics()).containsExactly(new TopicClaim("cs.LG", "LG"));
    assertThat(Fixture.values(profile.metrics()))
        .isEqualTo(
            Map.of(
                "h-index", 31.0,
                "papers", 1204.0,
                "citations", 12870.0,
                "novelty", 47.0,
                "ai-score", 70.0));
    assertThat(profile.metrics())
        .allSatisfy(
            metric -> {
              assertThat(metric.source()).isEqualTo("site.example");
              assertThat(metric.asOf()).isEqualTo("2026-06-12");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scholarfeed-noor-haddad.txt",
        "scholarfeed-noor-haddad.html",
        "scholarfeed-noor-haddad-headless.txt"
      })
  void works_areReadAlike_whateverTheExtractor(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(Fixture.titles(reading))
        .containsExactly(
            "Tides of Attention: Why Wide Layers Forget Slowly",
            "Quiet Gradients",
            "Can a Thermostat Learn? Control, Comfort, and Cost",
            "Preconditioners for Lazy Lattices",
            "On the Median of Medians of Means");
    assertThat(reading.works())
        .extracting(WorkClaim::date)
        .containsExactly("2026-06-11", "2025-08-30", "2024-02-29", "2026-06-12", "2019-05-01");
    assertThat(reading.works())
        .extracting(Fixture::names)
        .map(names -> String.join("|", names))
        .containsExactly(
            "Noor Haddad|Pieter van Loon|Ximena Ortega-Ruiz",
            "Noor Haddad|Kofi Mensah",
            "Ines O’Rourke|Noor Haddad",
            "Noor Haddad",
            "Jean-Luc McAdoo|Noor Haddad|Li Wei");
    assertThat(reading.works())
        .extracting(WorkClaim::authorsComplete)
        .containsExactly(false, true, false, true, false);
    assertThat(reading.works())
        .extracting(work -> work.topics().get(0).name())
        .containsExactly("cs.CV", "cs.LG", "eess.SY", "math.NA", "math.ST");
    assertThat(reading.works())
        .extracting(work -> work.abstractText() != null)
        .containsExactly(true, true, false, true, true);
    assertThat(reading.works())
        .extracting(WorkClaim::owner)
        .containsOnly(PrintedName.of("Noor Haddad"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scholarfeed-noor-haddad.txt",
        "scholarfeed-noor-haddad.html",
        "scholarfeed-noor-haddad-headless.txt"
      })
  void badges_areReadAlike_whateverTheExtractor(String file) {
    Reading.Parsed reading = Fixture.parsed(file);

    assertThat(reading.works().get(0).affiliations()).containsExactly("leiden", "ghent");
    assertThat(reading.works().get(2).affiliations()).containsExactly("eindhoven");
    assertThat(reading.works())
        .extracting(work -> Fixture.values(work.metrics()))
        .containsExactly(
            Map.of("score", 91.3), Map.of(), Map.of(), Map.of("score", 12.0), Map.of());
    assertThat(reading.works())
        .extracting(work -> Fixture.rels(work).contains("code"))
        .containsExactly(true, false, false, true, false);
  }

  @Test
  void personWithFewPapers_hasNoMadeUpNumbers() {
    Reading.Parsed reading = Fixture.parsed("scholarfeed-newcomer.txt");
    ProfileClaim profile = Fixture.profile(reading);

    assertThat(profile.name().text()).isEqualTo("Bo Ek");
    assertThat(profile.topics()).isEmpty();
    assertThat(Fixture.values(profile.metrics())).isEqualTo(Map.of("h-index", 1.0, "papers", 2.0));
    assertThat(reading.works()).hasSize(2);
    assertThat(reading.works().get(0).abstractText()).isNull();
    assertThat(Fixture.names(reading.works().get(1)))
        .containsExactly("Marta Quispe", "Bo Ek", "Ana-Sofía de la Cruz");
  }
}
