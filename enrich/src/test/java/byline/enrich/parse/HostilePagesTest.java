package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.ingest.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {
  private static final int SIZE = 500_000;

  /** Bodies that cost more than they say, by what is wrong with them. */
  static Stream<Named<String>> bombs() {
    return Stream.of(
        Named.of("deep tags", "<html>" + "<div>".repeat(50_000)),
        Named.of("deep inline tags", "<html>" + "<b><i>".repeat(50_000)),
        Named.of("deep lists", "<html>" + "<ul><li>".repeat(30_000)),
        Named.of("unclosed links", "<html>" + fill("<a href=x>Tides, B. Ek (2024) ")),
        Named.of("items", "<html><h2>Papers</h2>" + fill("<li>a")),
        Named.of("unclosed tables", "<html>" + fill("<table><tr><td>")),
        Named.of("attributes", "<html><p " + fill("a='1' ")),
        Named.of("entities", "<html><p>" + fill("&amp;&#x202e;&bogus")),
        Named.of(
            "entity bomb",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aa'>" + fill("<!ENTITY b '&a;&a;'>")),
        Named.of("comment", "<html><!--" + fill("- -")),
        Named.of("script", "<html><script>" + fill("if (a < b) ")),
        Named.of("nested json", "[".repeat(200_000)),
        Named.of(
            "wide json",
            "[" + "{\"title\":\"a\",\"author\":[{}],\"id\":1},".repeat(10_000) + "{}]"),
        Named.of("bibtex braces", "@article{a, title={" + fill("{")),
        Named.of("bibtex entries", fill("@article{a, title={b}}\n")),
        Named.of("one line", "Publications\n" + fill("B. Ek, M. Quispe. (2024). Tides. ")),
        Named.of("one word", "Publications\n" + fill("a")),
        Named.of("commas", "Publications\n" + fill(",")),
        Named.of("capitals", "Publications\n" + ("A. ".repeat(1_300) + "\n").repeat(60)),
        Named.of("names", "Publications\n" + ("Bo Ek, ".repeat(550) + "\n").repeat(80)),
        Named.of(
            "questions",
            "Publications\n" + ("Bo Ek. (2024). " + "A? ".repeat(1_300) + "\n").repeat(60)),
        Named.of("quotes", "Publications\n" + ("\"".repeat(3_900) + "\n").repeat(80)),
        Named.of("brackets", "Publications\n" + ("[(".repeat(1_900) + "\n").repeat(80)),
        Named.of("digits", "Publications\n" + ("1".repeat(3_900) + "\n").repeat(80)),
        Named.of("blanks", "Publications\n" + fill(" \u00a0")),
        Named.of("openings", "h-index1\n2papers\n" + fill("LGMay 5\n")),
        Named.of(
            "overrides", "Publications\n" + fill("\u202e\u0000\ud800B. Ek. (2024). Tides.\n")));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void costlyPage_endsWithAnOutcome(String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    Reading reading =
        new PageReader().read(Page.of("https://a.example/", body, null, Fixture.FETCHED));

    assertThat(reading.toString()).doesNotContain("unreadable");
  }

  @Test
  void scriptsAndOverrides_neverReachAName() {
    Reading.Parsed reading =
        (Reading.Parsed)
            Fixture.readText(
                "<html><h2>Papers</h2><p>Bo \u202eEk<script>alert(1)</script> and Li Wei. (2024). "
                    + "Tides\u0000 &lt;script&gt; Explained. Littoral Letters.</p></html>",
                "text/html");

    assertThat(Fixture.names(reading.works().get(0))).containsExactly("Bo Ek", "Li Wei");
    assertThat(reading.works().get(0).title()).isEqualTo("Tides <script> Explained");
  }

  private static String fill(String piece) {
    return piece.repeat(SIZE / piece.length());
  }
}
