package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** One person: who they are, how far the record can be trusted, work, and company. */
final class AuthorPage {
  private static final int COAUTHORS_SHOWN = 12;
  private static final int TOPICS_SHOWN = 12;
  private static final int NAMES_SHOWN = 6;
  private final JsonNode author;
  private final String id;
  private final WorksPart works;

  AuthorPage(JsonNode author, String id, WorksPart works) {
    this.author = author;
    this.id = id;
    this.works = works;
  }

  Html html() {
    return el(
        "article",
        el("header", cls("masthead"), el("div", head()), Standing.of(author)),
        el(
            "div",
            cls("columns"),
            el("div", cls("lead"), works.html("Works"), Talks.of(author), new Joins(author).html()),
            el("aside", aside())));
  }

  private Html head() {
    return all(
        el("p", cls("eyebrow"), "Researcher"),
        el("h1", attr("dir", "auto"), GroupPage.nameOf(author)),
        names(),
        el("p", cls("where"), Parts.dotted(Stream.concat(affiliations(), orcid()))),
        el(
            "dl",
            cls("facts"),
            Parts.fact(Parts.grouped(papers()), papers() == 1 ? "paper" : "papers"),
            Parts.years(author),
            Parts.fact(Parts.grouped(author.path("coauthors").size()), "co-authors")),
        Actions.row(
            Actions.follow(Kind.AUTHOR, id), Actions.around(Kind.AUTHOR, id), Actions.claim(id)),
        jumps());
  }

  /** The way to what a narrow window has far below. */
  private Html jumps() {
    return el(
        "nav",
        cls("jumps"),
        attr("aria-label", "On this page"),
        jump("metrics", "Measured elsewhere"),
        jump("presentations", "Presentations"),
        jump("coauthors", "Co-authors"),
        author.path("because").isEmpty() ? null : el("a", attr("href", "#why"), "Why"));
  }

  private Html jump(String field, String label) {
    return author.path(field).isEmpty() ? NOTHING : el("a", attr("href", "#" + field), label);
  }

  private long papers() {
    var papers = number(author, "paperCount");
    return papers == null ? works.count() : papers;
  }

  private Html names() {
    var others =
        texts(author, "names").filter(n -> !n.equals(textOrEmpty(author, "name"))).toList();
    if (others.isEmpty()) {
      return NOTHING;
    }
    int more = others.size() - NAMES_SHOWN;
    return el(
        "p",
        cls("aka"),
        el("span", cls("quiet"), "also printed as "),
        Parts.commas(others.stream().limit(NAMES_SHOWN).map(Html::bdi).toList()),
        more > 0
            ? el("span", cls("quiet"), " and ", el("a", attr("href", "#names"), more + " more"))
            : null);
  }

  private Stream<Html> affiliations() {
    return objects(author, "affiliations")
        .map(a -> Links.entity(Kind.INSTITUTION, text(a, "id"), text(a, "name")));
  }

  private Stream<Html> orcid() {
    var orcid = text(author.path("identifiers"), "orcid");
    return orcid == null
        ? Stream.empty()
        : Stream.of(all(el("span", cls("quiet"), "ORCID "), Identifiers.link("orcid", orcid)));
  }

  private List<Html> aside() {
    return List.of(
        Metrics.of(author),
        coauthors(),
        topics(),
        Identifiers.of(author),
        variants(),
        profiles(),
        Actions.programs(Kind.AUTHOR, id));
  }

  private Html coauthors() {
    var people = objects(author, "coauthors").map(c -> Parts.tallied(Parts.author(c), c)).toList();
    return people.isEmpty()
        ? NOTHING
        : el(
            "section",
            attr("id", "coauthors"),
            el("h2", "Co-authors"),
            Parts.folded(people, COAUTHORS_SHOWN, "people"));
  }

  private Html topics() {
    var topics =
        objects(author, "topics")
            .map(t -> Parts.tallied(Links.entity(Kind.TOPIC, text(t, "id"), text(t, "name")), t))
            .toList();
    return topics.isEmpty()
        ? NOTHING
        : Parts.section("Topics", Parts.folded(topics, TOPICS_SHOWN, "topics"));
  }

  private Html variants() {
    var names = texts(author, "names").map(name -> el("li", bdi(name))).toList();
    return names.size() < 2
        ? NOTHING
        : el(
            "section",
            attr("id", "names"),
            el("h2", "Name as printed"),
            el("ul", cls("plain"), names));
  }

  private Html profiles() {
    var pages =
        objects(author, "profiles")
            .map(
                p ->
                    el(
                        "li",
                        Links.outside(text(p, "page"), null),
                        el("span", cls("quiet"), " ", bdi(text(p, "layout")))))
            .toList();
    return pages.isEmpty()
        ? NOTHING
        : Parts.section("Profiles read", el("ul", cls("plain"), pages));
  }
}
