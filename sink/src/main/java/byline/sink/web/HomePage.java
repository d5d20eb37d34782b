package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import java.util.ArrayList;

/** The door: search, what there is, how the pipeline does, what is new. */
final class HomePage {
  private static final int NEWEST = 8;
  private static final int MOST_PEOPLE = 12;
  private static final int MOST_GROUPS = 8;
  private static final String COMMANDS =
      """
      byline push --bootstrap 127.0.0.1:9092 FOLDER

      kcat -P -b 127.0.0.1:9092 -t byline.pages -k https://a.example/ \\
        -H content-type=text/html page.html""";
  private final Catalogue catalogue;
  private final PipelinePart pipeline;

  HomePage(Catalogue catalogue, PipelinePart pipeline) {
    this.catalogue = catalogue;
    this.pipeline = pipeline;
  }

  Html html() {
    var papers = catalogue.store().list(Kind.PAPER, ListQuery.first(NEWEST));
    return all(
        el(
            "section",
            cls("hero"),
            el("h1", "Who wrote what"),
            el(
                "p",
                cls("sub"),
                "Papers and people, put together from the pages that speak of them."
                    + " Every statement leads to its page."),
            Frame.searchForm(null, "large"),
            counts()),
        el(
            "section",
            cls("pipeline"),
            el("h2", "Pipeline"),
            pipeline.sentence(),
            pipeline.tiles(),
            el("p", cls("hint"), el("a", attr("href", "/status"), "What became of every page"))),
        papers.entities().isEmpty()
            ? empty()
            : el(
                "div",
                cls("columns"),
                el("div", cls("lead"), Parts.section("Newest papers", PaperList.of(papers))),
                el(
                    "aside",
                    most(Kind.AUTHOR, "People with most papers", MOST_PEOPLE),
                    most(Kind.TOPIC, "Topics", MOST_GROUPS),
                    most(Kind.VENUE, "Venues", MOST_GROUPS))));
  }

  private Html counts() {
    var counts = new ArrayList<Html>();
    for (var kind : Kind.values()) {
      counts.add(
          el(
              "li",
              el(
                  "a",
                  attr("href", "/search?in=" + kind.plural()),
                  el("b", Parts.grouped(catalogue.store().count(kind))),
                  " ",
                  SearchPage.label(kind))));
    }
    return el("ul", cls("counts"), attr("aria-label", "What Byline holds"), counts);
  }

  private Html most(Kind kind, String heading, int limit) {
    var entities = Catalogue.entities(catalogue.store().list(kind, ListQuery.first(limit)));
    return entities.isEmpty()
        ? NOTHING
        : Parts.section(
            heading,
            el(
                "ul",
                cls("plain tally"),
                entities.stream().map(entity -> GroupPage.tallied(kind, entity))));
  }

  /** Tells whoever has just set Byline up what to do next. */
  private static Html empty() {
    return el(
        "section",
        cls("empty"),
        el("h2", "Nothing here yet"),
        el("p", "Push pages, and papers and people appear here within seconds:"),
        el("pre", attr("tabindex", 0), COMMANDS),
        el(
            "p",
            "A page's key is its address, its value the body as fetched. What became of it stands"
                + " on the ",
            el("a", attr("href", "/status"), "status page"),
            "."));
  }
}
