package byline.sink.web;

import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Group;
import byline.sink.store.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The ways to narrow a list of papers, as links with counts, and what it is narrowed to. */
final class Facets {
  private static final int MOST = 8;
  private static final int MOST_YEARS = 300;
  private final Catalogue catalogue;
  private final PaperQuery query;

  Facets(Catalogue catalogue, PaperQuery query) {
    this.catalogue = catalogue;
    this.query = query;
  }

  /** Some facets, as far as they tell papers apart. */
  Html choices(Set<Facet> some) {
    return el(
        "nav",
        cls("facets"),
        attr("id", "narrow"),
        attr("aria-label", "Narrow the list"),
        some.stream().map(this::choices));
  }

  private Html choices(Facet facet) {
    if (query.chosen().containsKey(facet)) {
      return NOTHING;
    }
    var groups =
        catalogue
            .store()
            .group(
                Kind.PAPER,
                facet.field(),
                query.groups(facet, facet == Facet.YEAR ? MOST_YEARS : MOST + 1))
            .stream()
            .filter(group -> group.value() != null && !group.value().isBlank())
            .sorted(order(facet))
            .limit(MOST)
            .toList();
    return groups.isEmpty()
        ? NOTHING
        : el(
            "section",
            el("h2", facet.label()),
            el("ul", cls("plain tally"), groups.stream().map(group -> choice(facet, group))));
  }

  /** Years by time, everything else by how often. */
  private static Comparator<Group> order(Facet facet) {
    return facet == Facet.YEAR
        ? Comparator.comparing(group -> -Integer.parseInt(String.valueOf(group.value())))
        : Comparator.comparing(group -> -group.count());
  }

  private Html choice(Facet facet, Group group) {
    var value = String.valueOf(group.value());
    return el(
        "li",
        el(
            "a",
            attr("href", query.with(facet, value).address()),
            attr("rel", "nofollow"),
            bdi(name(facet, value))),
        el("span", cls("quiet"), Parts.grouped(group.count())));
  }

  /** What the list is narrowed to, each with a way to widen it again. */
  Html chosen() {
    return query.chosen().isEmpty()
        ? NOTHING
        : el(
            "p",
            cls("chips chosen"),
            query.chosen().entrySet().stream()
                .map(chosen -> widen(chosen.getKey(), chosen.getValue())));
  }

  private Html widen(Facet facet, String value) {
    return el(
        "a",
        cls("chip"),
        attr("href", query.without(facet).address()),
        el("span", cls("unseen"), "Remove: "),
        el("span", cls("quiet"), facet.label() + " "),
        bdi(name(facet, value)),
        el("span", cls("cross"), attr("aria-hidden", true), "×"));
  }

  private String name(Facet facet, String value) {
    return switch (facet) {
      case VENUE -> named(Kind.VENUE, value);
      case TOPIC -> named(Kind.TOPIC, value);
      case TYPE -> Types.label(value);
      case YEAR -> value;
    };
  }

  private String named(Kind kind, String id) {
    return catalogue.entity(kind, id).map(entity -> textOrEmpty(entity, "name")).orElse(id);
  }

  /** The orders to choose from, the present one marked. */
  Html sorting() {
    return el(
        "p",
        cls("sorting"),
        el("span", cls("quiet"), "Sort by "),
        Parts.dotted(sortings().stream().map(this::sorting)));
  }

  private List<Sorting> sortings() {
    return query.words() == null
        ? List.of(Sorting.NEWEST, Sorting.OLDEST, Sorting.TITLE)
        : List.of(Sorting.values());
  }

  private Html sorting(Sorting sorting) {
    var present =
        sorting == query.sorting()
            || (query.words() == null
                && sorting == Sorting.NEWEST
                && query.sorting() == Sorting.BEST);
    return present
        ? el("b", attr("aria-current", true), sorting.label())
        : all(
            el(
                "a",
                attr("href", query.sorted(sorting).address()),
                attr("rel", "nofollow"),
                sorting.label()));
  }
}
