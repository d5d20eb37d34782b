package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import byline.ingest.page.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  @Test
  void emptyBody_isEmpty() {
    assertThat(Fixture.readText("", "text/html")).isEqualTo(new Reading.Empty(null, "empty-body"));
    assertThat(Fixture.readText(" \n\t", null)).isEqualTo(new Reading.Empty(null, "empty-body"));
  }

  @Test
  void pageWithoutWorks_isOfUnknownLayout() {
    assertThat(Fixture.read("news.txt")).isEqualTo(new Reading.Empty(null, "unknown-layout"));
    assertThat(Fixture.readText("{\"name\":\"nobody\"}", "application/json"))
        .isEqualTo(new Reading.Empty(null, "unknown-layout"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "video/mp4", "text/css"})
  void typeThatHoldsNoText_isRejected(String type) {
    assertThat(Fixture.readText("some body", type))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo("unsupported-type"));
  }

  @Test
  void binaryBody_isRejected_whateverItsHeaderSays() {
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);

    assertThat(reason(Fixture.read(noise, "text/html", "https://a.example/")))
        .isEqualTo("undecodable");
    assertThat(reason(Fixture.readText("%PDF-1.7 and so on", "text/html")))
        .isEqualTo("unsupported-type");
  }

  @Test
  void malformedJson_isRejected() {
    assertThat(reason(Fixture.readText("[{\"title\": \"Tides\",", "application/json")))
        .isEqualTo("malformed-json");
  }

  @Test
  void answerWithoutPage_saysNothing() {
    byte[] body = Fixture.bytes("scholarfeed-newcomer.txt");
    Page gone = new Page("https://a.example/", body, "text/plain", Fixture.FETCHED, 404, null);
    Page broken = new Page("https://a.example/", body, "text/plain", Fixture.FETCHED, 503, null);

    assertThat(new PageReader().read(gone)).isEqualTo(new Reading.Empty(null, "gone"));
    assertThat(reason(new PageReader().read(broken))).isEqualTo("http-status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-31j", "EUC-JP", "ISO-2022-JP"})
  void japanesePage_isReadInAnyEncoding_withoutAnyWordOfIt(String charset) {
    String text =
        """
        Publications
        - 水無月葵、南雲渚. (2025). 潮の和と格子について. 架空数理学会誌, 12(3), 45-67.
        - 水無月葵、東海林岬. (2024). 岸の事前分布のこと. 架空数理学会誌, 11(1), 5-17.
        """;
    Reading reading =
        Fixture.read(text.getBytes(Charset.forName(charset)), "text/plain", "https://a.example/");

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Parsed.class,
            parsed ->
                assertThat(Fixture.titles(parsed)).containsExactly("潮の和と格子について", "岸の事前分布のこと"));
  }

  @Test
  void westernPage_isReadWithoutAnyWordOfItsEncoding() {
    String text =
        "Papers\nZoë Abendroth and Jürgen Groß. (2025). Über Küsten. Revue d’Été, 1(2), 3-4.\n";
    Reading reading =
        Fixture.read(text.getBytes(Charset.forName("windows-1252")), null, "https://a.example/");

    assertThat(((Reading.Parsed) reading).works().get(0).title()).isEqualTo("Über Küsten");
  }

  @Test
  void locators_areUniqueAndSurviveNewEntriesAbove() {
    String entry = "LGMay 5, 2024\nTides, Again\n\nBo Ek, Marta Quispe\n\n";
    String before = "Bo Ek\nh-index1\n2papers\n\n" + entry + entry;
    String after =
        "Bo Ek\nh-index1\n3papers\n\nCVMay 9, 2024\nEbb\n\nBo Ek, Marta Quispe\n\n" + entry + entry;

    List<String> old = locators(before);
    assertThat(new HashSet<>(old)).hasSize(2);
    assertThat(locators(after)).hasSize(3).endsWith(old.toArray(new String[0]));
  }

  @Test
  void fiveMegabytesOnOneLine_haveAnOutcome() {
    String word = "Tides, Bo Ek (2024). LGMay 5Code ";
    byte[] body = word.repeat(5_000_000 / word.length()).getBytes(StandardCharsets.UTF_8);
    for (String type : List.of("text/plain", "text/html")) {
      assertThat(Fixture.read(body, type, "https://a.example/").toString())
          .as(type)
          .doesNotContain("unreadable");
    }
  }

  private static List<String> locators(String text) {
    Reading reading = Fixture.readText(text, "text/plain");
    return ((Reading.Parsed) reading).works().stream().map(WorkClaim::locator).toList();
  }

  private static String reason(Reading reading) {
    return ((Reading.Rejected) reading).reason();
  }
}
