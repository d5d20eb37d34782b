package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CslJsonParserTest {

  @Test
  void everyPartOfAnItem_isKept() {
    WorkClaim work = Fixture.parsed("csl-array.json").works().get(0);

    assertThat(work.locator()).isEqualTo("lit:1");
    assertThat(work.title()).isEqualTo("Tides and their tables");
    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.date()).isEqualTo("2021-03-09");
    assertThat(work.authors())
        .containsExactly(
            new PrintedName(
                "Aoi Minazuki",
                "Aoi",
                "Minazuki",
                "0000-0001-2345-6789",
                List.of("University of Nordhavn")),
            PrintedName.of("Z. Abendroth"),
            new PrintedName("Anna van der Holt", "Anna", "van der Holt", null, List.of()));
    assertThat(work.authorsComplete()).isTrue();
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Journal of Littoral Statistics", null, "9", "2", "10-19", null));
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/jls.2021.10"));
    assertThat(work.abstractText()).isEqualTo("Tables of tides & what they hide.");
  }

  @Test
  void itemsWithoutTitle_areLeftOut_andRepeatedIdsToldApart() {
    Reading.Parsed reading = Fixture.parsed("csl-array.json");

    assertThat(Fixture.titles(reading))
        .containsExactly("Tides and their tables", "Ebb ör flow", "Ebb or flow, again");
    assertThat(reading.works())
        .extracting(WorkClaim::locator)
        .containsExactly("lit:1", "lit:2", "lit:2-2");
    assertThat(reading.works().get(2).authorsComplete()).isFalse();
  }

  @Test
  void singleItem_isReadByItsLook() {
    Reading reading =
        Fixture.readText(
            new String(Fixture.bytes("csl-single.json"), StandardCharsets.UTF_8), null);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Parsed.class,
            parsed -> {
              WorkClaim work = parsed.works().get(0);
              assertThat(work.type()).isEqualTo("preprint");
              assertThat(work.date()).isEqualTo("2026-01");
              assertThat(work.authors().get(0).text()).isEqualTo("水無月葵");
              assertThat(work.identifiers())
                  .isEqualTo(Map.of("arxiv", "2601.01234", "doi", "10.48550/arxiv.2601.01234"));
            });
  }

  @Test
  void crossrefAnswer_isReadFromItsEnvelope() {
    String answer =
        """
        {"status": "ok", "message-type": "work-list", "message": {"items": [
          {"DOI": "10.1234/LL.4", "type": "journal-article", "title": ["Shores of Sand"],
           "subtitle": ["A Field Guide"], "author": [{"given": "Aoi", "family": "Minazuki"}],
           "published-print": {"date-parts": [[2015, 4]]}, "container-title": ["Littoral Letters"],
           "reference": [{"article-title": "Only Cited"}]}]}}
        """;
    Reading.Parsed reading = (Reading.Parsed) Fixture.readText(answer, "application/json");

    assertThat(Fixture.titles(reading)).containsExactly("Shores of Sand: A Field Guide");
    assertThat(reading.works().get(0).locator()).isEqualTo("doi:10.1234/ll.4");
    assertThat(reading.works().get(0).date()).isEqualTo("2015-04");
    assertThat(reading.works().get(0).type()).isEqualTo("article-journal");
  }

  @Test
  void runningHeads_areNoSubtitles() {
    assertThat(title("Tides at Sea", "A Study of Four Harbours"))
        .isEqualTo("Tides at Sea: A Study of Four Harbours");
    assertThat(title("Tides at sea: a study", "Sea Tides")).isEqualTo("Tides at sea: a study");
    assertThat(title("Tides at Sea", "LETTER TO THE EDITOR")).isEqualTo("Tides at Sea");
    assertThat(title("The effect of storms on the tides at sea", "Storm effect on tides"))
        .isEqualTo("The effect of storms on the tides at sea");
  }

  @Test
  void bookGoesBeforeItsSeries_inEitherOrder() {
    WorkClaim work =
        of("""
            {"type":"book-chapter","title":["Tides"],"DOI":"10.1234/t",
             "container-title":["Lecture Notes in Sea Science","Waves and Shores"]}
            """)
            .get(0);

    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Waves and Shores", null, null, null, null, null));
  }

  @Test
  void whatHoldsWorks_isNone() {
    assertThat(
            of(
                """
                [{"type":"journal-issue","title":"Volume 9","DOI":"10.1234/9"},
                 {"type":"journal-article","title":"Tides at Sea","DOI":"10.1234/9.1"}]
                """))
        .extracting(WorkClaim::title)
        .containsExactly("Tides at Sea");
  }

  private static String title(String title, String subtitle) {
    return of("{\"title\":[\"%s\"],\"subtitle\":[\"%s\"],\"DOI\":\"10.1/t\"}"
            .formatted(title, subtitle))
        .get(0)
        .title();
  }

  private static List<WorkClaim> of(String json) {
    return ((Reading.Parsed) Fixture.readText(json, "application/json")).works();
  }
}
