package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Fields;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One paper: who wrote it, what it says, and which pages say so. */
final class PaperPage {
  private static final int BYLINE_SHOWN = 24;
  private static final int LONG_TITLE = 120;

  private PaperPage() {}

  static Html of(JsonNode paper) {
    return el(
        "article",
        el("header", cls("masthead"), el("div", head(paper))),
        el("div", cls("columns"), el("div", cls("lead"), body(paper)), el("aside", aside(paper))));
  }

  static String titleOf(JsonNode paper) {
    var title = textOrEmpty(paper, "title");
    return title.isBlank() ? "(no title)" : title;
  }

  private static Html head(JsonNode paper) {
    var type = text(paper, "type");
    return all(
        el(
            "p",
            cls("eyebrow"),
            Parts.dotted(
                Stream.of(
                    bdi(type == null ? "Paper" : Types.label(type)),
                    bdi(Dates.shown(text(paper, paper.hasNonNull("date") ? "date" : "year"))),
                    Parts.venue(paper)))),
        el(
            "h1",
            cls(titleOf(paper).length() > LONG_TITLE ? "title long" : "title"),
            attr("dir", "auto"),
            titleOf(paper)),
        byline(paper),
        actions(paper));
  }

  private static Html byline(JsonNode paper) {
    var placed = new ArrayList<Html>();
    var unplaced = new ArrayList<Html>();
    objects(paper, "authors")
        .forEach(a -> (number(a, "position") == null ? unplaced : placed).add(Parts.author(a)));
    return all(
        placed(placed),
        Html.when(
            !unplaced.isEmpty(),
            el(
                "p",
                cls("byline apart"),
                el("span", cls("quiet"), "Also an author, at an unknown place: "),
                Parts.commas(unplaced))),
        completeness(paper, placed.size() + unplaced.size()));
  }

  private static Html placed(List<Html> authors) {
    int more = authors.size() - BYLINE_SHOWN;
    if (authors.isEmpty()) {
      return NOTHING;
    }
    return more <= 3
        ? el("p", cls("byline"), Parts.commas(authors))
        : all(
            el("p", cls("byline"), Parts.commas(authors.subList(0, BYLINE_SHOWN)), " …"),
            el(
                "details",
                cls("more"),
                el("summary", "and " + Parts.grouped(more) + " more authors"),
                el(
                    "p",
                    cls("byline"),
                    Parts.commas(authors.subList(BYLINE_SHOWN, authors.size())))));
  }

  private static Html completeness(JsonNode paper, int authors) {
    var complete = Fields.truth(paper, "authorsComplete");
    if (complete == null) {
      return NOTHING;
    }
    return el(
        "p",
        cls(complete ? "note good" : "note"),
        complete
            ? "The byline is complete" + (authors > 1 ? ": " + authors + " authors." : ".")
            : "The byline may be longer: no page read so far prints all of it.");
  }

  private static Html actions(JsonNode paper) {
    var id = text(paper, "id");
    if (id == null) {
      return NOTHING;
    }
    return Actions.row(
        Actions.around(Kind.PAPER, id), Actions.button("#statements", "What pages say"));
  }

  private static List<Html> body(JsonNode paper) {
    return List.of(
        text(paper, "tldr") == null
            ? NOTHING
            : el("p", cls("tldr"), attr("dir", "auto"), el("b", "In short "), text(paper, "tldr")),
        text(paper, "abstract") == null
            ? NOTHING
            : Parts.section(
                "Abstract", el("p", cls("prose"), attr("dir", "auto"), text(paper, "abstract"))),
        Talks.of(paper),
        Statements.of(paper),
        new Joins(paper).html());
  }

  private static List<Html> aside(JsonNode paper) {
    var id = text(paper, "id");
    return List.of(
        Identifiers.of(paper),
        links(paper),
        published(paper),
        chips("Topics", Kind.TOPIC, paper, "topics"),
        chips("Institutions", Kind.INSTITUTION, paper, "affiliations"),
        Metrics.of(paper),
        id == null ? NOTHING : Parts.section("Cite", Actions.citations(id)),
        id == null ? NOTHING : Actions.programs(Kind.PAPER, id));
  }

  private static Html links(JsonNode paper) {
    var links =
        objects(paper, "links")
            .filter(link -> Links.isWeb(text(link, "url")))
            .map(
                link ->
                    el(
                        "li",
                        Links.outside(text(link, "url"), Joins.capital(textOrEmpty(link, "rel"))),
                        el("span", cls("quiet"), " ", bdi(Links.host(text(link, "url"))))))
            .toList();
    return links.isEmpty() ? NOTHING : Parts.section("Links", el("ul", cls("plain"), links));
  }

  private static Html chips(String heading, Kind kind, JsonNode paper, String field) {
    var chips =
        objects(paper, field).map(t -> Links.entity(kind, text(t, "id"), text(t, "name"))).toList();
    return chips.isEmpty() ? NOTHING : Parts.section(heading, Parts.chips(chips.stream()));
  }

  private static Html published(JsonNode paper) {
    var venue = paper.path("venue");
    var rows = new ArrayList<Html>();
    for (var field : List.of("volume", "issue", "pages")) {
      if (text(venue, field) != null) {
        rows.add(el("dt", Joins.capital(field)));
        rows.add(el("dd", bdi(text(venue, field))));
      }
    }
    return venue.hasNonNull("name")
        ? Parts.section(
            "Published in",
            List.of(
                el("p", Parts.venue(paper)),
                rows.isEmpty() ? NOTHING : el("dl", cls("pairs"), rows)))
        : NOTHING;
  }
}
