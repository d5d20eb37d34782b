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

import byline.sink.store.Fields;
import byline.sink.store.Kind;
import byline.sink.store.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person: work, company, and how far the record can be trusted. */
final class AuthorPage {
  private static final int MOST_COAUTHORS = 24;
  private final JsonNode author;
  private final Listing works;
  private final SortedMap<Integer, Long> years;
  private final int page;

  AuthorPage(JsonNode author, Listing works, SortedMap<Integer, Long> years, int page) {
    this.author = author;
    this.works = works;
    this.years = years;
    this.page = page;
  }

  Html html(String path) {
    return el(
        "article",
        cls("columns"),
        el(
            "div",
            cls("lead"),
            head(),
            works(path),
            Parts.presentations(author),
            Parts.because(author)),
        el("aside", aside()));
  }

  private Html head() {
    var others =
        texts(author, "names").filter(n -> !n.equals(textOrEmpty(author, "name"))).toList();
    return all(
        el("p", cls("eyebrow"), "Researcher"),
        el("h1", attr("dir", "auto"), GroupPage.nameOf(author)),
        Html.when(
            !others.isEmpty(),
            el(
                "p",
                cls("aka"),
                el("span", cls("quiet"), "also printed as "),
                Parts.commas(others.stream().map(Html::bdi).toList()))),
        el("p", cls("byline"), Parts.dotted(affiliations())),
        facts());
  }

  private Stream<Html> affiliations() {
    return objects(author, "affiliations")
        .map(a -> Links.entity(Kind.INSTITUTION, text(a, "id"), text(a, "name")));
  }

  private Html facts() {
    var papers = number(author, "paperCount");
    return el(
        "dl",
        cls("facts"),
        fact(papers == null ? Parts.grouped(works.count()) : Parts.grouped(papers), "papers"),
        years(author),
        fact(Parts.grouped(author.path("coauthors").size()), "co-authors"));
  }

  static Html fact(String value, String label) {
    return el("div", el("dd", value), el("dt", label));
  }

  static Html years(JsonNode entity) {
    var years = entity.path("years");
    if (!years.path(0).canConvertToInt() || !years.path(1).canConvertToInt()) {
      return NOTHING;
    }
    int first = years.path(0).asInt();
    int last = years.path(1).asInt();
    return fact(first == last ? "" + first : first + "–" + last, "years");
  }

  private Html works(String path) {
    return el(
        "section",
        el("h2", "Works"),
        page == 1 ? YearChart.of(years) : NOTHING,
        Parts.papers(Catalogue.entities(works)),
        Parts.pager(path + "?", page, Catalogue.PAGE_SIZE, works.count()));
  }

  private List<Html> aside() {
    return List.of(
        Links.around(Kind.AUTHOR, text(author, "id")),
        trust(),
        PaperPage.identifiers(author),
        coauthors(),
        topics(),
        Parts.metrics(author),
        profiles());
  }

  private Html trust() {
    var verification = author.path("verification");
    var trust = author.path("trust");
    var open = Boolean.TRUE.equals(Fields.truth(author, "openToCollaborate"));
    var rows = new ArrayList<Html>();
    if (verification.isObject()) {
      rows.add(
          level(
              "Verification",
              text(verification, "label"),
              number(verification, "level"),
              verification));
    }
    if (trust.isObject()) {
      rows.add(level("Trust", text(trust, "label"), number(trust, "score"), trust));
    }
    if (open) {
      rows.add(el("p", cls("note good"), "Open to collaborate"));
    }
    return Parts.section("Standing", rows);
  }

  private static Html level(
      String what, @Nullable String label, @Nullable Integer value, JsonNode node) {
    var reasons = reasons(node);
    return el(
        "div",
        cls("standing"),
        el(
            "p",
            el("b", what),
            " ",
            bdi(label),
            value == null ? null : el("span", cls("quiet"), " " + value)),
        reasons.isEmpty() ? NOTHING : el("ul", cls("reasons"), reasons));
  }

  /** Reasons are sentences, or objects with a sentence, a rule or a fact in them. */
  private static List<Html> reasons(JsonNode node) {
    var reasons = new ArrayList<Html>();
    for (var reason : node.path("because")) {
      if (reason.isTextual()) {
        reasons.add(el("li", bdi(reason.asText())));
      } else if (reason.isObject()) {
        reasons.add(
            el(
                "li",
                Parts.dotted(
                    reason.properties().stream()
                        .filter(e -> e.getValue().isValueNode())
                        .map(e -> Links.outside(e.getValue().asText(), null)))));
      }
    }
    return reasons;
  }

  private Html coauthors() {
    var people =
        objects(author, "coauthors")
            .limit(MOST_COAUTHORS)
            .map(c -> el("li", Parts.counted(Parts.author(c), c)))
            .toList();
    return people.isEmpty()
        ? NOTHING
        : Parts.section("Co-authors", el("ul", cls("plain tally"), people));
  }

  private Html topics() {
    var topics =
        objects(author, "topics")
            .map(t -> Parts.counted(Links.entity(Kind.TOPIC, text(t, "id"), text(t, "name")), t))
            .toList();
    return topics.isEmpty() ? NOTHING : Parts.section("Topics", Parts.chips(topics.stream()));
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
