package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bibliographies whose braces never match and whose abbreviations grow. */
final class HostileBibtex {
  private static final String ENTRY =
      "@article{ek, title={Tides at Sea}, author={Ek, Bo}, year={2024}}\n";

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileBibtex() {}

  static List<HostilePage> pages() {
    var bibtex = new HostileBibtex();
    bibtex.braces();
    bibtex.abbreviations();
    bibtex.crowds();
    return bibtex.pages;
  }

  private void bib(String name, String body) {
    pages.add(HostilePage.of("bibtex " + name, "application/x-bibtex", body));
  }

  private void braces() {
    bib("open braces", "@article{a, title={" + fill("{"));
    bib("closed braces", "@article{a, title={" + fill("}"));
    bib(
        "nested braces",
        "@article{a, title={" + "{".repeat(50_000) + "Tides" + "}".repeat(50_000) + "}}\n" + ENTRY);
    bib(
        "nested braces in a name",
        "@article{a, title={Tides at Sea}, author={"
            + "{".repeat(5_000)
            + "Ek"
            + "}".repeat(5_000)
            + "}}\n"
            + ENTRY);
    bib(
        "nested commands",
        "@article{a, title={"
            + "\\emph{".repeat(5_000)
            + "Tides"
            + "}".repeat(5_000)
            + "}}\n"
            + ENTRY);
    bib(
        "nested accents",
        "@article{a, title={" + "\\'{".repeat(5_000) + "a" + "}".repeat(5_000) + "}}\n" + ENTRY);
    bib("backslashes", "@article{a, title={" + fill("\\") + "}}\n" + ENTRY);
    bib("dollars", "@article{a, title={Tides " + fill("$") + "}}\n" + ENTRY);
    bib("quotes", "@article{a, title=\"" + fill("\"") + "\"}\n" + ENTRY);
    bib("unclosed entries", fill("@article{a, title={Tides\n"));
    bib("unclosed quote", "@article{a, title=\"Tides\n" + fill(ENTRY));
    bib("comments", fill("% tides\n") + ENTRY);
    bib("comment entries", fill("@comment{" + ENTRY.strip() + "}\n"));
    bib("preambles", fill("@preamble{\"\\newcommand{\\x}{\\x\\x}\"}\n") + ENTRY);
  }

  private void abbreviations() {
    StringBuilder twice = new StringBuilder("@string{s0 = \"tides \"}\n");
    StringBuilder deep = new StringBuilder("@string{s0 = \"tides \"}\n");
    for (int i = 1; i < 60; i++) {
      twice
          .append("@string{s")
          .append(i)
          .append(" = s")
          .append(i - 1)
          .append(" # s")
          .append(i - 1)
          .append("}\n");
    }
    for (int i = 1; i < 3_000; i++) {
      deep.append("@string{s").append(i).append(" = s").append(i - 1).append(" # \"a\"}\n");
    }
    bib(
        "abbreviations that double",
        twice + "@article{a, title = s59, author = {Bo Ek}}\n" + ENTRY);
    bib(
        "abbreviations in a chain",
        deep + "@article{a, title = s2999 # s990, author = {Bo Ek}}\n" + ENTRY);
    bib("abbreviation of itself", "@string{a = a # a}\n@article{a, title = a # a}\n" + ENTRY);
    bib(
        "concatenation",
        "@article{a, title = " + "{Tides } # ".repeat(20_000) + "{at Sea}}\n" + ENTRY);
    bib(
        "abbreviations",
        IntStream.range(0, 20_000)
                .mapToObj(i -> "@string{s" + i + " = \"a\"}\n")
                .collect(Collectors.joining())
            + ENTRY);
  }

  private void crowds() {
    bib("entries", flood(ENTRY));
    bib("short entries", fill("@article{a, title={b}}\n"));
    bib("fields", "@article{a, " + fill("title={Tides}, ") + "year=2024}\n" + ENTRY);
    bib(
        "people",
        "@article{a, title={Tides at Sea}, author={" + "Bo Ek and ".repeat(100_000) + "Li Wei}}\n");
    bib("title of a megabyte", "@article{a, title={" + "Tides ".repeat(170_000) + "}}\n" + ENTRY);
    bib(
        "key of a megabyte",
        "@article{" + "a".repeat(1_000_000) + ", title={Tides at Sea}, author={Bo Ek}}\n" + ENTRY);
    bib(
        "cross references in a circle",
        "@article{a, title={Tides at Sea}, crossref={b}}\n@article{b, title={Ebb at Sea}, crossref={a}}\n"
            + ENTRY);
  }
}
