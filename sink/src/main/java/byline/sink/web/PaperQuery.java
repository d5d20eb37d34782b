package byline.sink.web;

import byline.sink.store.Condition;
import byline.sink.store.ListQuery;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of papers as an address asks for it, and the addresses that lead on from it.
 *
 * @param path of the page that shows the list
 * @param words to search, or null
 * @param of the entity whose papers these are, or null for all
 * @param chosen what the list is narrowed to
 * @param page from 1
 */
record PaperQuery(
    String path,
    @Nullable String words,
    @Nullable Owner of,
    Map<Facet, String> chosen,
    Sorting sorting,
    int page) {
  private static final int LONGEST_VALUE = 256;

  PaperQuery {
    var ordered = new EnumMap<Facet, String>(Facet.class);
    ordered.putAll(chosen);
    chosen = Collections.unmodifiableMap(ordered);
  }

  /**
   * Whose papers a list holds.
   *
   * @param field of the store
   * @param filter of the API that does the same
   */
  record Owner(String field, String filter, String id) {}

  static PaperQuery read(Context ctx, String path, @Nullable Owner of) {
    var chosen = new EnumMap<Facet, String>(Facet.class);
    for (var facet : Facet.values()) {
      var value = ctx.queryParam(facet.parameter());
      if (value != null
          && !value.isBlank()
          && value.length() <= LONGEST_VALUE
          && fits(facet, value)) {
        chosen.put(facet, value);
      }
    }
    var words = ctx.queryParam("q");
    return new PaperQuery(
        path,
        words == null || words.isBlank() ? null : words,
        of,
        chosen,
        Sorting.named(ctx.queryParam("sort")),
        Catalogue.page(ctx));
  }

  private static boolean fits(Facet facet, String value) {
    return facet != Facet.YEAR || value.matches("\\d{1,4}");
  }

  ListQuery list() {
    return new ListQuery(
        words,
        conditions(null),
        sorting.orders(),
        (page - 1) * Catalogue.PAGE_SIZE,
        Catalogue.PAGE_SIZE,
        null);
  }

  /** Selects what a facet's values are counted in: the list without that facet's own choice. */
  ListQuery groups(Facet facet, int most) {
    return new ListQuery(words, conditions(facet), 0, most, null);
  }

  private List<Condition> conditions(@Nullable Facet without) {
    var conditions = new ArrayList<Condition>();
    if (of != null) {
      conditions.add(is(of.field(), of.id()));
    }
    chosen.forEach(
        (facet, value) -> {
          if (facet != without) {
            conditions.add(is(facet.field(), value));
          }
        });
    return conditions;
  }

  private static Condition is(String field, String value) {
    return new Condition(field, Condition.Test.ANY_OF, List.of(value));
  }

  PaperQuery with(Facet facet, String value) {
    var more = new EnumMap<Facet, String>(Facet.class);
    more.putAll(chosen);
    more.put(facet, value);
    return new PaperQuery(path, words, of, more, sorting, 1);
  }

  PaperQuery without(Facet facet) {
    var fewer = new EnumMap<Facet, String>(Facet.class);
    fewer.putAll(chosen);
    fewer.remove(facet);
    return new PaperQuery(path, words, of, fewer, sorting, 1);
  }

  PaperQuery sorted(Sorting other) {
    return new PaperQuery(path, words, of, chosen, other, 1);
  }

  /** The address of the list's first page, ready to take one more parameter. */
  String open() {
    var address = new StringBuilder(path).append('?');
    if (words != null) {
      address.append("q=").append(Links.encode(words)).append('&');
    }
    chosen.forEach(
        (facet, value) ->
            address.append(facet.parameter()).append('=').append(Links.encode(value)).append('&'));
    if (sorting != Sorting.BEST) {
      address.append("sort=").append(sorting.parameter()).append('&');
    }
    return address.toString();
  }

  /** The address of the list's first page. */
  String address() {
    return open().replaceFirst("[?&]$", "");
  }

  /** What the API is to be asked for the same papers, with further parameters to follow. */
  String inApi() {
    var filters = new ArrayList<String>();
    if (of != null) {
      filters.add(of.filter() + ":" + of.id());
    }
    chosen.forEach((facet, value) -> filters.add(facet.filter() + ":" + value));
    return (words == null ? "" : "search=" + Links.encode(words) + "&")
        + (filters.isEmpty() ? "" : "filter=" + Links.encode(String.join(",", filters)) + "&")
        + (sorting.inApi().isEmpty() ? "" : "sort=" + Links.encode(sorting.inApi()) + "&");
  }
}
