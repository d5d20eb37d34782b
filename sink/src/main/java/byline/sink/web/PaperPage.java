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
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One paper: who wrote it, what it says, and which pages say so. */
final class PaperPage {
  private static final Map<String, String> RESOLVERS =
      Map.of(
          "doi", "https://doi.org/",
          "arxiv", "https://arxiv.org/abs/",
          "pmid", "https://pubmed.ncbi.nlm.nih.gov/",
          "orcid", "https://orcid.org/");

  private PaperPage() {}

  static Html of(JsonNode paper) {
    return el(
        "article",
        cls("columns"),
        el("div", cls("lead"), head(paper), body(paper)),
        el("aside", aside(paper)));
  }

  private static Html head(JsonNode paper) {
    return all(
        el(
            "p",
            cls("eyebrow"),
            Parts.dotted(
                Stream.of(
                    bdi(text(paper, "type")),
                    bdi(text(paper, paper.hasNonNull("date") ? "date" : "year")),
                    Parts.venue(paper)))),
        el("h1", attr("dir", "auto"), titleOf(paper)),
        byline(paper));
  }

  static String titleOf(JsonNode paper) {
    var title = textOrEmpty(paper, "title");
    return title.isBlank() ? "(no title)" : title;
  }

  private static Html byline(JsonNode paper) {
    var placed = new ArrayList<Html>();
    var unplaced = new ArrayList<Html>();
    objects(paper, "authors")
        .forEach(a -> (number(a, "position") == null ? unplaced : placed).add(Parts.author(a)));
    return all(
        Html.when(!placed.isEmpty(), el("p", cls("byline"), Parts.commas(placed))),
        Html.when(
            !unplaced.isEmpty(),
            el(
                "p",
                cls("byline"),
                el("span", cls("quiet"), "Also an author, at a place unknown: "),
                Parts.commas(unplaced))),
        completeness(paper));
  }

  private static Html completeness(JsonNode paper) {
    var complete = Fields.truth(paper, "authorsComplete");
    if (complete == null) {
      return NOTHING;
    }
    return el(
        "p",
        cls(complete ? "note good" : "note"),
        complete
            ? "The byline is complete."
            : "The byline may be longer: no page read so far prints all of it.");
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
        Parts.presentations(paper),
        claims(paper),
        Parts.because(paper));
  }

  private static Html claims(JsonNode paper) {
    return Parts.section(
        "What pages say",
        objects(paper, "claims")
            .map(
                claim ->
                    el(
                        "div",
                        cls("entry"),
                        el("p", attr("dir", "auto"), bdi(text(claim, "title"))),
                        printed(claim),
                        el(
                            "p",
                            cls("meta"),
                            Parts.dotted(
                                Stream.of(
                                    Links.outside(text(claim, "page"), null),
                                    bdi(text(claim, "locator")))))))
            .toList());
  }

  private static Html printed(JsonNode claim) {
    var names = texts(claim, "authors").map(Html::bdi).toList();
    return Html.when(
        !names.isEmpty(),
        el("p", cls("meta"), Parts.commas(names), Parts.incomplete(claim) ? " …" : null));
  }

  private static List<Html> aside(JsonNode paper) {
    return List.of(
        Links.around(Kind.PAPER, text(paper, "id")),
        identifiers(paper),
        links(paper),
        topics(paper),
        published(paper),
        Parts.metrics(paper));
  }

  static Html identifiers(JsonNode entity) {
    var rows = new ArrayList<Html>();
    for (var identifier : entity.path("identifiers").properties()) {
      var value = text(entity.path("identifiers"), identifier.getKey());
      if (value != null) {
        rows.add(el("dt", bdi(identifier.getKey())));
        rows.add(el("dd", identifier(identifier.getKey(), value)));
      }
    }
    return rows.isEmpty() ? NOTHING : Parts.section("Identifiers", el("dl", cls("pairs"), rows));
  }

  private static Html identifier(String scheme, String value) {
    var resolver = RESOLVERS.get(scheme);
    return Links.isWeb(value) || resolver == null
        ? Links.outside(value, null)
        : Links.outside(resolver + Links.encode(value).replace("%2F", "/"), value);
  }

  private static Html links(JsonNode paper) {
    var links =
        objects(paper, "links")
            .filter(link -> Links.isWeb(text(link, "url")))
            .map(
                link ->
                    el(
                        "li",
                        Links.outside(text(link, "url"), textOrEmpty(link, "rel")),
                        el("span", cls("quiet"), " ", bdi(Links.host(text(link, "url"))))))
            .toList();
    return links.isEmpty() ? NOTHING : Parts.section("Links", el("ul", cls("plain"), links));
  }

  private static Html topics(JsonNode paper) {
    var topics =
        objects(paper, "topics")
            .map(t -> Links.entity(Kind.TOPIC, text(t, "id"), text(t, "name")))
            .toList();
    return topics.isEmpty() ? NOTHING : Parts.section("Topics", Parts.chips(topics.stream()));
  }

  private static Html published(JsonNode paper) {
    var venue = paper.path("venue");
    var rows = new ArrayList<Html>();
    for (var field : List.of("volume", "issue", "pages")) {
      if (text(venue, field) != null) {
        rows.add(el("dt", field));
        rows.add(el("dd", bdi(text(venue, field))));
      }
    }
    return venue.hasNonNull("name")
        ? Parts.section(
            "Published in", List.of(el("p", Parts.venue(paper)), el("dl", cls("pairs"), rows)))
        : NOTHING;
  }
}
