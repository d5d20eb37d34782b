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
import byline.sink.store.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was found, one kind of entity at a time, with the number of the others beside. */
final class SearchPage {
  private static final int NAMES_SHOWN = 3;
  private final Catalogue catalogue;
  private final PaperQuery query;
  private final Facets facets;

  SearchPage(Catalogue catalogue, Context ctx) {
    this.catalogue = catalogue;
    this.query = PaperQuery.read(ctx, "/search", null);
    this.facets = new Facets(catalogue, query);
  }

  Html html(Context ctx) {
    var found = found();
    var shown = Kind.ofTopic(String.valueOf(ctx.queryParam("in"))).orElseGet(() -> fullest(found));
    var listing = found.getOrDefault(shown, new Listing(0, List.of(), null));
    return all(
        el("h1", cls("found"), attr("dir", "auto"), heading()),
        respelt(listing),
        tabs(found, shown),
        shown == Kind.PAPER ? papers(listing) : others(shown, listing));
  }

  /** Papers as narrowed; of other kinds all that the words find. */
  private Map<Kind, Listing> found() {
    var found = new EnumMap<Kind, Listing>(Kind.class);
    for (var kind : Kind.values()) {
      found.put(
          kind,
          kind == Kind.PAPER
              ? catalogue.store().list(kind, query.list())
              : catalogue.search(kind, query.words(), query.page()));
    }
    return found;
  }

  private Html heading() {
    return query.words() == null
        ? all("All there is")
        : all("Results for ", el("q", bdi(query.words())));
  }

  /** Words that occur nowhere, and what was looked for in their place. */
  private static Html respelt(Listing listing) {
    return listing.respelt().isEmpty()
        ? NOTHING
        : el(
            "p",
            cls("note"),
            Parts.dotted(
                listing.respelt().entrySet().stream()
                    .map(
                        word ->
                            all(
                                el("q", bdi(word.getKey())),
                                " is found nowhere; looked for ",
                                Parts.commas(word.getValue().stream().map(Html::bdi).toList())))));
  }

  private static Kind fullest(Map<Kind, Listing> found) {
    return Stream.of(Kind.values())
        .filter(kind -> found.containsKey(kind) && found.get(kind).count() > 0)
        .findFirst()
        .orElse(Kind.PAPER);
  }

  private Html tabs(Map<Kind, Listing> found, Kind shown) {
    return el(
        "nav",
        cls("tabs"),
        attr("aria-label", "Kinds of results"),
        found.entrySet().stream()
            .map(tab -> tab(tab.getKey(), tab.getValue().count(), tab.getKey() == shown)));
  }

  private Html tab(Kind kind, long count, Boolean present) {
    return el(
        "a",
        attr("href", address(kind)),
        present ? attr("aria-current", "page") : null,
        Joins.capital(label(kind)),
        el("span", cls("count"), " " + Parts.grouped(count)));
  }

  /** What people call a kind, in the plural. */
  static String label(Kind kind) {
    return kind == Kind.AUTHOR ? "people" : kind.plural();
  }

  private String address(Kind kind) {
    return "/search?"
        + (query.words() == null ? "" : "q=" + Links.encode(query.words()) + "&")
        + "in="
        + kind.plural();
  }

  private Html papers(Listing listing) {
    return el(
        "div",
        cls("columns"),
        el(
            "div",
            cls("lead"),
            facets.chosen(),
            listing.count() == 0
                ? nothing()
                : all(
                    bar(listing.count()),
                    PaperList.of(listing),
                    Parts.pager(
                        query.open() + "in=papers&",
                        query.page(),
                        Catalogue.PAGE_SIZE,
                        listing.count()),
                    Actions.downloads(query, listing.count()))),
        listing.count() == 0 ? NOTHING : el("aside", facets.choices(EnumSet.allOf(Facet.class))));
  }

  private Html bar(long count) {
    return el(
        "div",
        cls("listbar"),
        el("p", Parts.count(count, "paper", "papers")),
        facets.sorting(),
        el("p", cls("jump"), el("a", attr("href", "#narrow"), "Narrow")),
        el(
            "p",
            el(
                "a",
                attr("href", "/feed/works?" + query.inApi().replaceFirst("&$", "")),
                "Follow")));
  }

  private Html others(Kind kind, Listing listing) {
    return listing.count() == 0
        ? nothing()
        : all(
            el("ul", cls("cards"), cards(kind, listing)),
            Parts.pager(address(kind) + "&", query.page(), Catalogue.PAGE_SIZE, listing.count()));
  }

  private Html nothing() {
    return el(
        "div",
        cls("empty"),
        el("p", el("b", "Nothing found.")),
        el("p", "Fewer words, or only their beginnings, find more."),
        query.chosen().isEmpty() ? null : el("p", "Or remove a choice above."),
        el("p", el("a", attr("href", "/search"), "Look at all there is")));
  }

  private static Stream<Html> cards(Kind kind, Listing listing) {
    var entities = Catalogue.entities(listing);
    return IntStream.range(0, entities.size())
        .mapToObj(i -> card(kind, entities.get(i), Marked.at(listing.hits(), i)));
  }

  private static Html card(Kind kind, JsonNode entity, Marked marked) {
    var papers = number(entity, "paperCount");
    var more =
        Stream.concat(
            objects(entity, "affiliations").map(a -> bdi(text(a, "name"))).limit(2),
            objects(entity, "topics").map(t -> bdi(text(t, "name"))).limit(2));
    var known = papers == null ? NOTHING : all(Parts.count(papers, "paper", "papers"));
    return el(
        "li",
        el(
            "h3",
            attr("dir", "auto"),
            Links.entity(kind, text(entity, "id"), marked.text(GroupPage.nameOf(entity)))),
        el("p", cls("meta"), Parts.dotted(Stream.concat(Stream.of(known), more))),
        otherNames(entity, marked));
  }

  private static Html otherNames(JsonNode entity, Marked marked) {
    var names =
        texts(entity, "names")
            .filter(name -> !name.equals(textOrEmpty(entity, "name")))
            .limit(NAMES_SHOWN)
            .map(marked::text)
            .toList();
    return names.isEmpty() ? NOTHING : el("p", cls("meta"), "also ", Parts.commas(names));
  }
}
