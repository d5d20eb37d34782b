package byline.sink.web;

import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import byline.sink.store.Listing;
import java.util.EnumSet;
import java.util.Set;

/** The papers of an entity: by year as a chart, narrowed as asked, a page at a time. */
final class WorksPart {
  /** The chart offers the years. */
  private static final Set<Facet> NARROWING = EnumSet.of(Facet.TYPE, Facet.VENUE, Facet.TOPIC);

  private final Catalogue catalogue;
  private final PaperQuery query;
  private final Listing found;
  private final Facets facets;

  WorksPart(Catalogue catalogue, PaperQuery query) {
    this.catalogue = catalogue;
    this.query = query;
    this.found = catalogue.store().list(Kind.PAPER, query.list());
    this.facets = new Facets(catalogue, query);
  }

  long count() {
    return found.count();
  }

  Html html(String heading) {
    return el(
        "section",
        attr("id", "works"),
        el("h2", heading),
        query.page() == 1 ? new YearChart(catalogue.papersByYear(query), query).html() : null,
        facets.chosen(),
        found.count() > 1 || !query.chosen().isEmpty() ? bar() : null,
        PaperList.orNone(found),
        Parts.pager(query.open(), query.page(), Catalogue.PAGE_SIZE, found.count()),
        Actions.downloads(query, found.count()));
  }

  private Html bar() {
    return all(
        el(
            "div",
            cls("listbar"),
            el("p", Parts.count(found.count(), "paper", "papers")),
            found.count() > 1 ? facets.sorting() : null),
        found.count() > 1
            ? el("details", cls("narrow"), el("summary", "Narrow"), facets.choices(NARROWING))
            : null);
  }
}
