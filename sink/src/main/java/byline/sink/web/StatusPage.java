package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.EntityStore;
import byline.sink.store.LedgerPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of every page, and how the pipeline does. */
final class StatusPage {
  private static final Map<String, String> STATES =
      Map.of(
          "parsed", "read, and papers or people found",
          "empty", "read, but it states no work and no person",
          "rejected", "could not be read; its bytes are among the dead letters",
          "withdrawn", "gone, and all that it stated with it");
  private final List<LedgerPart> ledger;
  private final PipelinePart pipeline;

  StatusPage(EntityStore store, PipelinePart pipeline) {
    this.ledger = store.ledgerParts();
    this.pipeline = pipeline;
  }

  Html html() {
    return all(
        el("h1", "Status"),
        el("section", cls("pipeline"), pipeline.sentence(), pipeline.tiles()),
        ledger.isEmpty()
            ? el("p", cls("empty"), "No page has been read yet.")
            : el("div", cls("halves"), states(), layouts(), reasons()));
  }

  private Html states() {
    var rows = new ArrayList<Html>();
    sums(ledger, LedgerPart::state)
        .forEach((state, pages) -> rows.add(row(state, STATES.getOrDefault(state, ""), pages)));
    return el("div", table("Pages by what became of them", "State", rows), suspects());
  }

  private Html layouts() {
    var rows = new ArrayList<Html>();
    sums(named(LedgerPart::layout), part -> String.valueOf(part.layout()))
        .forEach((layout, pages) -> rows.add(row(layout, claims(layout), pages)));
    return table("Pages by layout", "Layout", rows);
  }

  private String claims(String layout) {
    long claims =
        ledger.stream()
            .filter(part -> layout.equals(part.layout()))
            .mapToLong(LedgerPart::claims)
            .sum();
    return Parts.count(claims, "statement", "statements");
  }

  private Html reasons() {
    var rows = new ArrayList<Html>();
    for (var part : sums(named(LedgerPart::reason), p -> p.state() + " " + p.reason()).entrySet()) {
      var words = part.getKey().split(" ", 2);
      rows.add(row(words[1].replace('-', ' '), words[0], part.getValue()));
    }
    return table("Why pages hold nothing", "Reason", rows);
  }

  private Html suspects() {
    long pages = ledger.stream().filter(LedgerPart::suspect).mapToLong(LedgerPart::pages).sum();
    return el(
        "p",
        cls(pages == 0 ? "note good" : "note bad"),
        pages == 0
            ? "No page is suspect: none states far less than it did before."
            : Parts.count(pages, "page is suspect: it states", "pages are suspect: they state")
                + " far less than before, so the layout may have changed.");
  }

  private List<LedgerPart> named(Function<LedgerPart, @Nullable String> what) {
    return ledger.stream().filter(part -> what.apply(part) != null).toList();
  }

  private static Map<String, Long> sums(List<LedgerPart> parts, Function<LedgerPart, String> by) {
    var sums =
        parts.stream()
            .collect(Collectors.groupingBy(by, Collectors.summingLong(LedgerPart::pages)));
    var sorted = new LinkedHashMap<String, Long>();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(sum -> sorted.put(sum.getKey(), sum.getValue()));
    return sorted;
  }

  private static Html row(String name, String more, long pages) {
    return el(
        "tr",
        el(
            "th",
            attr("scope", "row"),
            bdi(name),
            more.isEmpty() ? null : el("span", cls("quiet"), bdi(more))),
        el("td", cls("number"), Parts.grouped(pages)));
  }

  private static Html table(String heading, String what, List<Html> rows) {
    return rows.isEmpty()
        ? NOTHING
        : el(
            "section",
            el("h2", heading),
            el(
                "table",
                cls("ledger"),
                el(
                    "thead",
                    el(
                        "tr",
                        el("th", attr("scope", "col"), what),
                        el("th", attr("scope", "col"), cls("number"), "Pages"))),
                el("tbody", rows)));
  }
}
