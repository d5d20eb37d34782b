package byline.sink.web;

import byline.sink.store.Condition;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Listing;
import byline.sink.store.Stored;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The store as the pages ask it. */
final class Catalogue {
  static final int PAGE_SIZE = 25;
  static final int LAST_PAGE = 400;
  private static final int MOST_YEARS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();
  private final EntityStore store;

  Catalogue(EntityStore store) {
    this.store = store;
  }

  EntityStore store() {
    return store;
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }

  static List<JsonNode> entities(Listing listing) {
    return listing.entities().stream().map(Catalogue::read).toList();
  }

  /** The page of a list that an address asks for, 1 where it makes no sense. */
  static int page(Context ctx) {
    var page = ctx.queryParam("page");
    return page != null && page.matches("[1-9]\\d{0,2}")
        ? Math.min(LAST_PAGE, Integer.parseInt(page))
        : 1;
  }

  /** The living entity under an id; empty where there is none. */
  Optional<JsonNode> entity(Kind kind, String id) {
    return store
        .find(kind, id)
        .filter(Stored.Entity.class::isInstance)
        .map(stored -> read(((Stored.Entity) stored).json()));
  }

  Listing search(Kind kind, @Nullable String words, int page) {
    return store.list(
        kind, new ListQuery(words, List.of(), (page - 1) * PAGE_SIZE, PAGE_SIZE, null));
  }

  List<JsonNode> first(Kind kind, String field, String id, int limit) {
    var is = new Condition(field, Condition.Test.ANY_OF, List.of(id));
    return entities(store.list(kind, new ListQuery(null, List.of(is), 0, limit, null)));
  }

  /** How many papers of a list are of each year, whatever year it is narrowed to. */
  SortedMap<Integer, Long> papersByYear(PaperQuery query) {
    var years = new TreeMap<Integer, Long>();
    for (var group : store.group(Kind.PAPER, "year", query.groups(Facet.YEAR, MOST_YEARS))) {
      if (group.value() != null) {
        years.put(Integer.valueOf(group.value()), group.count());
      }
    }
    return years;
  }
}
