package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import java.util.ArrayList;
import java.util.SortedMap;

/** Papers by year as bars. */
final class YearChart {
  private static final int HEIGHT = 96;
  private static final int STEP = 28;
  private static final int BAR = 18;
  private static final int LONGEST = 40;

  private YearChart() {}

  static Html of(SortedMap<Integer, Long> papersByYear) {
    if (papersByYear.size() < 2) {
      return NOTHING;
    }
    int last = papersByYear.lastKey();
    int first = Math.max(papersByYear.firstKey(), last - LONGEST + 1);
    long most = papersByYear.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var bars = new ArrayList<Html>();
    for (int year = first; year <= last; year++) {
      long papers = papersByYear.getOrDefault(year, 0L);
      bars.add(bar(year - first, year, papers, (int) (papers * HEIGHT / most)));
    }
    int width = (last - first + 1) * STEP;
    return el(
        "figure",
        cls("chart"),
        el(
            "svg",
            attr("viewBox", "0 0 %d %d".formatted(width, HEIGHT + 34)),
            attr("width", width),
            attr("role", "img"),
            attr("aria-label", "Papers by year, " + first + " to " + last),
            bars));
  }

  private static Html bar(int place, int year, long papers, int height) {
    int x = place * STEP + (STEP - BAR) / 2;
    int middle = place * STEP + STEP / 2;
    return el(
        "g",
        el("title", year + ": " + Parts.count(papers, "paper", "papers")),
        el(
            "rect",
            attr("x", x),
            attr("y", 16 + HEIGHT - height),
            attr("width", BAR),
            attr("height", height),
            attr("rx", 2)),
        papers == 0
            ? null
            : el("text", cls("value"), attr("x", middle), attr("y", 11 + HEIGHT - height), papers),
        el(
            "text",
            attr("x", middle),
            attr("y", HEIGHT + 31),
            "’" + "%02d".formatted(Math.floorMod(year, 100))));
  }
}
