package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import java.util.ArrayList;
import java.util.SortedMap;

/** Papers by year as bars, each a link to that year's papers. */
final class YearChart {
  private static final int HEIGHT = 88;
  private static final int STEP = 30;
  private static final int BAR = 20;
  private static final int LONGEST = 24;
  private final SortedMap<Integer, Long> papersByYear;
  private final PaperQuery query;

  YearChart(SortedMap<Integer, Long> papersByYear, PaperQuery query) {
    this.papersByYear = papersByYear;
    this.query = query;
  }

  Html html() {
    if (papersByYear.size() < 2) {
      return NOTHING;
    }
    int last = papersByYear.lastKey();
    int first = Math.max(papersByYear.firstKey(), last - LONGEST + 1);
    long most =
        papersByYear.tailMap(first).values().stream().mapToLong(Long::longValue).max().orElse(1);
    var bars = new ArrayList<Html>();
    for (int year = first; year <= last; year++) {
      long papers = papersByYear.getOrDefault(year, 0L);
      bars.add(bar(year - first, year, papers, (int) Math.ceil((double) papers * HEIGHT / most)));
    }
    int width = (last - first + 1) * STEP;
    return el(
        "figure",
        cls("chart"),
        el(
            "svg",
            attr("viewBox", "0 0 %d %d".formatted(width, HEIGHT + 38)),
            attr("width", width),
            attr("role", "group"),
            attr("aria-label", "Papers by year, " + first + " to " + last),
            el("path", cls("ground"), attr("d", "M0 %d.5H%d".formatted(HEIGHT + 18, width))),
            bars),
        earlier(first));
  }

  private Html earlier(int first) {
    long before = papersByYear.headMap(first).values().stream().mapToLong(Long::longValue).sum();
    return before == 0
        ? NOTHING
        : el(
            "figcaption",
            cls("hint"),
            Parts.count(before, "paper", "papers") + " before " + first + " not drawn");
  }

  private Html bar(int place, int year, long papers, int height) {
    int middle = place * STEP + STEP / 2;
    var drawn =
        new Html[] {
          el(
              "rect",
              cls("target"),
              attr("x", place * STEP),
              attr("y", 0),
              attr("width", STEP),
              attr("height", HEIGHT + 38)),
          el(
              "rect",
              cls("bar"),
              attr("x", middle - BAR / 2),
              attr("y", 18 + HEIGHT - height),
              attr("width", BAR),
              attr("height", height),
              attr("rx", 2)),
          papers == 0
              ? NOTHING
              : el(
                  "text", cls("value"), attr("x", middle), attr("y", 12 + HEIGHT - height), papers),
          el("text", attr("x", middle), attr("y", HEIGHT + 34), label(year))
        };
    return papers == 0 ? el("g", (Object[]) drawn) : linked(year, papers, drawn);
  }

  private Html linked(int year, long papers, Html[] drawn) {
    var chosen = String.valueOf(year).equals(query.chosen().get(Facet.YEAR));
    return el(
        "a",
        attr(
            "href",
            chosen
                ? query.without(Facet.YEAR).address()
                : query.with(Facet.YEAR, String.valueOf(year)).address()),
        chosen ? attr("aria-current", "true") : null,
        el("title", year + ": " + Parts.count(papers, "paper", "papers")),
        Html.all((Object[]) drawn));
  }

  private static String label(int year) {
    return "’" + "%02d".formatted(Math.floorMod(year, 100));
  }
}
