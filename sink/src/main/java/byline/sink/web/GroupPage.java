package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** One topic, venue or institution: its papers and, where that is known, its people. */
final class GroupPage {
  private static final int MOST_PEOPLE = 24;
  private final Kind kind;
  private final Catalogue catalogue;

  GroupPage(Kind kind, Catalogue catalogue) {
    this.kind = kind;
    this.catalogue = catalogue;
  }

  Html html(String id, JsonNode group, Context ctx) {
    var field = kind.name().toLowerCase(Locale.ROOT) + ".id";
    int page = Catalogue.page(ctx);
    var papers = catalogue.related(Kind.PAPER, field, id, page);
    return el(
        "article",
        cls("columns"),
        el(
            "div",
            cls("lead"),
            head(group, papers.count()),
            el(
                "section",
                el("h2", "Papers"),
                page == 1 ? YearChart.of(catalogue.papersByYear(field, id)) : NOTHING,
                Parts.papers(Catalogue.entities(papers)),
                Parts.pager(
                    Links.path(kind, id) + "?", page, Catalogue.PAGE_SIZE, papers.count()))),
        el("aside", Links.around(kind, id), people(field, id)));
  }

  static String nameOf(JsonNode entity) {
    var name = textOrEmpty(entity, "name");
    return name.isBlank() ? "(no name)" : name;
  }

  private Html head(JsonNode group, long papers) {
    var others = texts(group, "names").filter(n -> !n.equals(textOrEmpty(group, "name"))).toList();
    var count = number(group, "paperCount");
    return Html.all(
        el("p", cls("eyebrow"), kind.name().toLowerCase(Locale.ROOT)),
        el("h1", attr("dir", "auto"), nameOf(group)),
        Html.when(
            !others.isEmpty(),
            el(
                "p",
                cls("aka"),
                el("span", cls("quiet"), "also printed as "),
                Parts.commas(others.stream().map(Html::bdi).toList()))),
        el(
            "dl",
            cls("facts"),
            AuthorPage.fact(Parts.grouped(count == null ? papers : count), "papers"),
            AuthorPage.years(group)));
  }

  private Html people(String field, String id) {
    if (!catalogue.store().fields(Kind.AUTHOR).contains(field)) {
      return NOTHING;
    }
    var people = catalogue.first(Kind.AUTHOR, field, id, MOST_PEOPLE);
    return people.isEmpty()
        ? NOTHING
        : Parts.section(
            "People",
            List.of(el("ul", cls("plain tally"), people.stream().map(GroupPage::person))));
  }

  static Html person(JsonNode author) {
    var papers = number(author, "paperCount");
    return el(
        "li",
        Links.entity(Kind.AUTHOR, text(author, "id"), text(author, "name")),
        papers == null ? null : el("span", cls("quiet"), " " + Parts.grouped(papers)));
  }
}
