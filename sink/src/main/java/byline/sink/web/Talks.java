package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Where a work was, or a person has, presented. */
final class Talks {
  private static final int SHOWN = 6;

  private Talks() {}

  static Html of(JsonNode entity) {
    var talks = objects(entity, "presentations").map(Talks::talk).toList();
    int more = talks.size() - SHOWN;
    return talks.isEmpty()
        ? NOTHING
        : el(
            "section",
            attr("id", "presentations"),
            el("h2", "Presentations"),
            more <= 2 ? talks : talks.subList(0, SHOWN),
            more <= 2
                ? null
                : el(
                    "details",
                    cls("more"),
                    el("summary", more + " more presentations"),
                    talks.subList(SHOWN, talks.size())));
  }

  private static Html talk(JsonNode talk) {
    var titled = talk.hasNonNull("title");
    var names = texts(talk, "names").map(Html::bdi).toList();
    return el(
        "div",
        cls("entry"),
        el("p", cls("what"), attr("dir", "auto"), textOrEmpty(talk, titled ? "title" : "event")),
        Html.when(!names.isEmpty(), el("p", cls("who"), Parts.commas(names))),
        el(
            "p",
            cls("meta"),
            Parts.dotted(
                Stream.of(
                    titled ? bdi(text(talk, "event")) : NOTHING,
                    bdi(text(talk, "place")),
                    bdi(Dates.shown(text(talk, "date"))),
                    bdi(text(talk, "scope"))))));
  }
}
