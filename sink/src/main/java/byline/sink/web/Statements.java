package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.texts;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every statement that a paper is made of, as its page prints it. */
final class Statements {
  private static final int NAMES_SHOWN = 24;

  private Statements() {}

  static Html of(JsonNode paper) {
    var entries = new ArrayList<Html>();
    objects(paper, "claims").forEach(claim -> entries.add(entry(claim, entries.size() + 1)));
    return entries.isEmpty()
        ? NOTHING
        : el(
            "section",
            attr("id", "statements"),
            el("h2", "What pages say"),
            el("ol", cls("statements"), entries));
  }

  private static Html entry(JsonNode claim, int number) {
    var title = text(claim, "title");
    return el(
        "li",
        attr("id", "claim-" + number),
        el("p", cls("number"), "Statement " + number),
        title == null ? null : el("p", cls("what"), attr("dir", "auto"), title),
        printed(claim),
        el("p", cls("meta"), Parts.dotted(details(claim))),
        el("p", cls("source"), source(claim)));
  }

  private static List<Html> source(JsonNode claim) {
    return List.of(
        Links.outside(text(claim, "page"), null),
        text(claim, "locator") == null
            ? NOTHING
            : el("code", attr("title", "Where on the page"), bdi(text(claim, "locator"))));
  }

  private static Stream<Html> details(JsonNode claim) {
    var owner = text(claim, "owner");
    return Stream.of(
        Types.of(text(claim, "type")),
        bdi(Dates.shown(text(claim, claim.hasNonNull("date") ? "date" : "year"))),
        bdi(text(claim, "venue")),
        owner == null ? NOTHING : Html.all("on the page of ", bdi(owner)));
  }

  private static Html printed(JsonNode claim) {
    var names = texts(claim, "authors").map(Html::bdi).toList();
    int more = names.size() - NAMES_SHOWN;
    return Html.when(
        !names.isEmpty(),
        el(
            "p",
            cls("who"),
            Parts.commas(more > 0 ? names.subList(0, NAMES_SHOWN) : names),
            more > 0 ? " and " + more + " more" : null,
            Parts.incomplete(claim) ? "\u00a0…" : null));
  }
}
