package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import byline.sink.store.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found, one kind of entity at a time, with the number of the others beside. */
final class SearchPage {
  private final Catalogue catalogue;

  SearchPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Html html(Context ctx) {
    var words = ctx.queryParam("q");
    var query = words == null || words.isBlank() ? null : words;
    int page = Catalogue.page(ctx);
    var found = new EnumMap<Kind, Listing>(Kind.class);
    for (var kind : Kind.values()) {
      found.put(kind, catalogue.search(kind, query, page));
    }
    var asked = Kind.ofTopic(String.valueOf(ctx.queryParam("in")));
    var shown = asked.orElseGet(() -> fullest(found));
    var listing = found.getOrDefault(shown, new Listing(0, List.of(), null));
    return all(
        el("h1", cls("found"), heading(query)),
        tabs(query, found, shown),
        listing.count() == 0 ? nothing() : results(shown, listing),
        Parts.pager(address(query, shown) + "&", page, Catalogue.PAGE_SIZE, listing.count()));
  }

  private static Html heading(@Nullable String query) {
    return query == null ? all("All there is") : all("Results for ", el("q", bdi(query)));
  }

  private static Kind fullest(Map<Kind, Listing> found) {
    return Stream.of(Kind.values())
        .filter(kind -> found.getOrDefault(kind, new Listing(0, List.of(), null)).count() > 0)
        .findFirst()
        .orElse(Kind.PAPER);
  }

  private static Html tabs(@Nullable String query, Map<Kind, Listing> found, Kind shown) {
    var tabs = new ArrayList<Html>();
    found.forEach(
        (kind, listing) ->
            tabs.add(
                el(
                    "a",
                    attr("href", address(query, kind)),
                    kind == shown ? attr("aria-current", "page") : null,
                    kind == Kind.AUTHOR ? "people" : kind.plural(),
                    el("span", cls("quiet"), " " + Parts.grouped(listing.count())))));
    return el("nav", cls("tabs"), attr("aria-label", "Kinds of results"), tabs);
  }

  private static String address(@Nullable String query, Kind kind) {
    return "/search?"
        + (query == null ? "" : "q=" + Links.encode(query) + "&")
        + "in="
        + kind.plural();
  }

  private static Html nothing() {
    return el(
        "p", cls("nothing"), "Nothing found. Fewer words, or only their beginnings, find more.");
  }

  private static Html results(Kind kind, Listing listing) {
    var entities = Catalogue.entities(listing);
    return kind == Kind.PAPER
        ? Parts.papers(entities)
        : el("ul", cls("people"), entities.stream().map(entity -> card(kind, entity)));
  }

  private static Html card(Kind kind, JsonNode entity) {
    var affiliations =
        objects(entity, "affiliations").map(a -> bdi(text(a, "name"))).limit(2).toList();
    var papers = number(entity, "paperCount");
    return el(
        "li",
        el("h3", Links.entity(kind, text(entity, "id"), text(entity, "name"))),
        el(
            "p",
            cls("meta"),
            Parts.dotted(
                Stream.concat(
                    Stream.of(
                        papers == null ? NOTHING : all(Parts.count(papers, "paper", "papers"))),
                    affiliations.stream()))));
  }
}
