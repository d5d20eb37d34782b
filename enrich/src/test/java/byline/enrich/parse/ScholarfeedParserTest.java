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
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Scaling Laws for RLHFAda Okafor, Bo Ek et al.|Scaling Laws for RLHF|Ada Okafor, Bo Ek",
        "Private Descent by DP-FTRLK. Tanaka, Bo Ek|Private Descent by DP-FTRL|K. Tanaka, Bo Ek",
        "Notes on Model-4Wei Zhang, Bo Ek|Notes on Model-4|Wei Zhang, Bo Ek",
        "Memory, Attention, and SleepA. B. Smith, Bo Ek|Memory, Attention, and Sleep|A. B. Smith, Bo Ek",
        "Reasoning with ToolsMaria de la Cruz|Reasoning with Tools|Maria de la Cruz",
        "What Does AlphaTide Know?Jean-Luc O'Neill|What Does AlphaTide Know?|Jean-Luc O'Neill",
        "Duals of Layers水無月葵, Bo Ek|Duals of Layers|水無月葵, Bo Ek",
        "Is Momentum (Really)Ximena Ortega-Ruiz · eth|Is Momentum (Really)|Ximena Ortega-Ruiz"
      })
  void titleAndNamesGlued_partAtTheSeam(String line, String title, String names) {
    String filler = "A line of prose that is long enough to be an abstract and no title at all.";
    Reading.Parsed reading =
        (Reading.Parsed)
            Fixture.readText(
                "LGMay 23\n%s\n%s\nCLMay 2\nOther ThingsLi Wei, Marta Quispe\n%s\n"
                    .formatted(line, filler, filler),
                "text/plain");

    assertThat(reading.works().get(0).title()).isEqualTo(title);
    assertThat(String.join(", ", Fixture.names(reading.works().get(0)))).isEqualTo(names);
  }

  @Test
  void subjectsWithAHyphen_openWorksToo() {
    Reading.Parsed reading =
        (Reading.Parsed)
            Fixture.readText(
                """
                Bo Ek
                h-index3
                2papers

                quant-phMay 23
                Tides in Qubits
                Bo Ek, Li Wei

                10LGApr 1
                Tides in Nets
                Bo Ek
                """,
                "text/plain");

    assertThat(Fixture.titles(reading)).containsExactly("Tides in Qubits", "Tides in Nets");
    assertThat(reading.works().get(0).topics().get(0).name()).isEqualTo("quant-ph");
  }
}
