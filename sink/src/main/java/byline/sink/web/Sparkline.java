package byline.sink.web;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import java.util.List;
import java.util.Locale;

/** A figure over time as a small filled line, with nothing on it but its shape. */
final class Sparkline {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 36;

  private Sparkline() {}

  static Html of(List<Double> values) {
    return el(
        "svg",
        cls("spark"),
        attr("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT)),
        attr("preserveAspectRatio", "none"),
        attr("aria-hidden", true),
        el("path", cls("ground"), attr("d", "M0 %1$d.5H%2$d".formatted(HEIGHT - 1, WIDTH))),
        values.size() < 2
            ? null
            : List.of(
                el("path", cls("area"), attr("d", line(values) + "V" + HEIGHT + "H0Z")),
                el("path", cls("line"), attr("d", line(values)))));
  }

  private static String line(List<Double> values) {
    double most = Math.max(1e-9, values.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    var line = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      double x = (double) WIDTH * i / (values.size() - 1);
      double y = HEIGHT - 1 - (HEIGHT - 3) * values.get(i) / most;
      line.append(String.format(Locale.ROOT, i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", x, y));
    }
    return line.toString();
  }
}
