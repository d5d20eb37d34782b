package byline.sink.web;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.intake.IntakeStatus;
import byline.sink.store.Kind;
import byline.sink.store.LedgerLine;
import byline.sink.store.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The door: search, what there is, what is new, how the pipeline does. */
final class HomePage {
  private static final int NEWEST = 8;
  private static final int MOST_PEOPLE = 12;
  private static final Map<Kind, String> LABELS =
      Map.of(
          Kind.PAPER, "papers",
          Kind.AUTHOR, "people",
          Kind.TOPIC, "topics",
          Kind.VENUE, "venues",
          Kind.INSTITUTION, "institutions");
  private final Catalogue catalogue;
  private final IntakeStatus status;

  HomePage(Catalogue catalogue, IntakeStatus status) {
    this.catalogue = catalogue;
    this.status = status;
  }

  Html html() {
    return all(
        el(
            "section",
            cls("hero"),
            el("h1", "Who wrote what"),
            el(
                "p",
                cls("sub"),
                "Papers and people, put together from the pages that speak of them."),
            Frame.searchForm(null, "large"),
            counts()),
        el(
            "div",
            cls("columns"),
            el("div", cls("lead"), newest()),
            el("aside", people(), pipeline())));
  }

  private Html counts() {
    var counts = new ArrayList<Html>();
    for (var kind : Kind.values()) {
      counts.add(
          el(
              "a",
              attr("href", "/search?in=" + kind.plural()),
              el("b", Parts.grouped(catalogue.store().count(kind))),
              " ",
              LABELS.get(kind)));
    }
    return el("p", cls("counts"), counts);
  }

  private Html newest() {
    var papers = catalogue.store().list(Kind.PAPER, ListQuery.first(NEWEST));
    return papers.entities().isEmpty()
        ? el(
            "section", el("h2", "Nothing here yet"), el("p", "Push pages, and papers will appear."))
        : Parts.section("Newest papers", Parts.papers(Catalogue.entities(papers)));
  }

  private Html people() {
    var people =
        Catalogue.entities(catalogue.store().list(Kind.AUTHOR, ListQuery.first(MOST_PEOPLE)));
    return people.isEmpty()
        ? Html.NOTHING
        : Parts.section(
            "Most papers", el("ol", cls("plain tally"), people.stream().map(GroupPage::person)));
  }

  private Html pipeline() {
    var ledger = catalogue.store().ledger();
    return el(
        "section",
        el("h2", "Pipeline"),
        el(
            "p",
            cls(status.reading() ? "note good" : "note bad"),
            status.reading() ? "Reading the topics" : status.message(),
            status.lag() > 0
                ? ", " + Parts.count(status.lag(), "record", "records") + " behind"
                : null),
        ledger.isEmpty() ? null : el("table", cls("ledger"), rows(ledger)));
  }

  private static List<Html> rows(List<LedgerLine> ledger) {
    long most = ledger.stream().mapToLong(LedgerLine::pages).max().orElse(1);
    var rows = new ArrayList<Html>();
    rows.add(
        el(
            "tr",
            el("th", attr("scope", "col"), "Pages"),
            el(
                "th",
                attr("scope", "col"),
                attr("colspan", 2),
                el("span", cls("unseen"), "how many"))));
    for (var line : ledger) {
      rows.add(
          el(
              "tr",
              el("td", Html.bdi(line.state())),
              el("td", cls("number"), Parts.grouped(line.pages())),
              el("td", cls("bar"), meter(line.pages(), most))));
    }
    return rows;
  }

  private static Html meter(long value, long most) {
    return el(
        "svg",
        attr("viewBox", "0 0 100 8"),
        attr("preserveAspectRatio", "none"),
        attr("aria-hidden", true),
        el("rect", attr("width", Math.max(1, 100 * value / Math.max(1, most))), attr("height", 8)));
  }
}
