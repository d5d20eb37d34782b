package byline.deploy.hostile;

import static byline.deploy.hostile.HostilePages.fill;
import static byline.deploy.hostile.HostilePages.flood;

import java.util.ArrayList;
import java.util.List;

/** Lists in plain text, each line bait for a rule that backtracks; also sent as HTML. */
final class HostileText {
  private static final int LINE = 3_900;
  private static final int LINES = 80;

  private final List<HostilePage> pages = new ArrayList<>();

  private HostileText() {}

  static List<HostilePage> pages() {
    var text = new HostileText();
    text.lines();
    text.floods();
    return text.pages;
  }

  private void lines() {
    for (String piece :
        List.of(
            ",",
            ".",
            ";",
            ":",
            " ",
            "\"",
            "“",
            "(",
            "[(",
            "()",
            "1",
            "19",
            "2024 ",
            "A. ",
            "A.-",
            "a-",
            "Bo Ek, ",
            "Ek, B., ",
            "Ek, B.; ",
            "and ",
            "Bo Ek and ",
            "et al. ",
            "In: ",
            "In Proc. ",
            "A? ",
            "A. B? ",
            "水",
            "水無月葵、",
            "と",
            "é",
            "e\u0301",
            "O'",
            "Mc",
            "McA",
            "D'A-",
            "van ",
            "de la ",
            "Title: ",
            "(2024) ",
            ", 2024. ",
            "[PDF] ",
            "arXiv:2401.00001 ",
            "10.1000/",
            "http://",
            "@",
            "www.",
            "…",
            "+ 3 more ",
            "*†",
            "¹²",
            "vol. 1 ",
            "pp. 1-2 ",
            "May 5 ",
            "CVMay 5, 2024Code",
            "· a.example, ",
            "with ",
            "by ",
            "\u00a0",
            "\u202e",
            "Ａ",
            "🏖",
            "–",
            "I. I. ",
            "Jr, ",
            "Abstract ",
            "Accepted ",
            "「",
            "「」",
            "[1] ",
            "1. ",
            "1) ")) {
      String line = piece.repeat(LINE / piece.length());
      both("lines of " + name(piece), "Publications\n" + (line + "\n").repeat(LINES));
    }
  }

  private void floods() {
    text("five megabytes on one line", "Publications\n" + flood("Tides, Bo Ek (2024). "));
    text("five megabytes of one word", "Publications\n" + flood("a"));
    text("five megabytes of commas", "Publications\n" + flood(","));
    text("five megabytes of line ends", flood("\n"));
    text("five megabytes of short lines", "Publications\n" + flood("a\n"));
    text(
        "five megabytes of works",
        "Publications\n" + flood("- Bo Ek. (2024). Tides at Sea. Shore Letters.\n"));
    text(
        "five megabytes of long works",
        "Publications\n"
            + flood("Bo Ek, " + "Marta Quispe, ".repeat(270) + "Li Wei. (2024). Tides at Sea.\n"));
    text(
        "five megabytes of long prose",
        "Publications\n" + flood("The tide came in. ".repeat(215) + "\n"));
    text(
        "people",
        "Publications\n"
            + "Bo Ek, ".repeat(100_000)
            + "Li Wei. (2024). Tides at Sea. Shore Letters.\n");
    text(
        "title of a megabyte",
        "Publications\nBo Ek. (2024). " + "Tides ".repeat(170_000) + ". Shore Letters.\n");
    text(
        "titles of 590 characters",
        "Publications\n"
            + fill("Bo Ek. (2024). " + "Tides ".repeat(96) + "\ufdfa. Shore Letters.\n"));
    text("carriage returns", "Publications\r" + fill("Bo Ek. (2024). Tides at Sea.\r"));
    text("form feeds and tabs", fill("\f\tBo Ek\u000b"));
    text("bullets", "Publications\n" + fill("- - - * • "));
    text("hashes", fill("# ## ### Publications\n"));
  }

  private void text(String name, String body) {
    pages.add(HostilePage.of("text " + name, "text/plain; charset=utf-8", body));
  }

  private void both(String name, String body) {
    text(name, body);
    pages.add(
        HostilePage.of(
            "pre " + name, "text/html; charset=utf-8", "<html><h2>Papers</h2><pre>" + body));
  }

  private static String name(String piece) {
    StringBuilder name = new StringBuilder(piece.replaceAll("[^A-Za-z0-9]+", " ").strip());
    piece.chars().forEach(c -> name.append(' ').append(Integer.toHexString(c)));
    return name.toString().strip();
  }
}
