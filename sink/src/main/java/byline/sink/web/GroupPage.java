package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;

/** One topic, venue or institution: its papers and, where that is known, its people. */
final class GroupPage {
  private static final int MOST_PEOPLE = 30;
  private static final int PEOPLE_SHOWN = 15;
  private static final int NAMES_SHOWN = 8;
  private final Kind kind;
  private final String id;
  private final Catalogue catalogue;

  GroupPage(Kind kind, String id, Catalogue catalogue) {
    this.kind = kind;
    this.id = id;
    this.catalogue = catalogue;
  }

  Html html(JsonNode group, WorksPart works) {
    return el(
        "article",
        el("header", cls("masthead"), el("div", head(group, works.count()))),
        el(
            "div",
            cls("columns"),
            el("div", cls("lead"), works.html("Papers"), new Joins(group).html()),
            el(
                "aside",
                people(),
                Identifiers.of(group),
                Metrics.of(group),
                Actions.programs(kind, id))));
  }

  static String nameOf(JsonNode entity) {
    var name = textOrEmpty(entity, "name");
    return name.isBlank() ? "(no name)" : name;
  }

  private Html head(JsonNode group, long papers) {
    var count = number(group, "paperCount");
    long shown = count == null ? papers : count;
    return all(
        el("p", cls("eyebrow"), Joins.capital(Links.segment(kind))),
        el("h1", attr("dir", "auto"), nameOf(group)),
        names(group),
        el(
            "dl",
            cls("facts"),
            Parts.fact(Parts.grouped(shown), shown == 1 ? "paper" : "papers"),
            Parts.years(group)),
        Actions.row(Actions.follow(kind, id), Actions.around(kind, id)));
  }

  private static Html names(JsonNode group) {
    var others = texts(group, "names").filter(n -> !n.equals(textOrEmpty(group, "name"))).toList();
    return others.isEmpty()
        ? NOTHING
        : el(
            "p",
            cls("aka"),
            el("span", cls("quiet"), "also printed as "),
            Parts.commas(others.stream().limit(NAMES_SHOWN).map(Html::bdi).toList()),
            others.size() > NAMES_SHOWN ? " …" : null);
  }

  private Html people() {
    var field = Links.segment(kind) + ".id";
    if (!catalogue.store().fields(Kind.AUTHOR).contains(field)) {
      return NOTHING;
    }
    var people =
        catalogue.first(Kind.AUTHOR, field, id, MOST_PEOPLE).stream()
            .map(author -> tallied(Kind.AUTHOR, author))
            .toList();
    return people.isEmpty()
        ? NOTHING
        : Parts.section("People", Parts.folded(people, PEOPLE_SHOWN, "people"));
  }

  /** An entity with how many papers it has in all. */
  static Html tallied(Kind kind, JsonNode entity) {
    return Parts.tallied(
        Links.entity(kind, text(entity, "id"), text(entity, "name")), number(entity, "paperCount"));
  }
}
