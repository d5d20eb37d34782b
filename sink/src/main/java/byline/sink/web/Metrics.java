package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** What sites measured: never without whose figure it is, and of when. */
final class Metrics {
  private Metrics() {}

  static Html of(JsonNode entity) {
    var rows = objects(entity, "metrics").map(Metrics::row).toList();
    return rows.isEmpty()
        ? NOTHING
        : el(
            "section",
            attr("id", "metrics"),
            el("h2", "Measured elsewhere"),
            el("dl", cls("metrics"), rows));
  }

  private static Html row(JsonNode metric) {
    return el(
        "div",
        el("dt", bdi(text(metric, "name"))),
        el("dd", cls("value"), bdi(value(metric))),
        el("dd", cls("source"), source(metric)));
  }

  private static Html source(JsonNode metric) {
    return Parts.dotted(
        Stream.of(bdi(text(metric, "source")), bdi(Dates.shown(text(metric, "asOf")))));
  }

  private static String value(JsonNode metric) {
    var value = Fields.real(metric, "value");
    return value == null ? textOrEmpty(metric, "value") : Parts.decimal(value);
  }
}
