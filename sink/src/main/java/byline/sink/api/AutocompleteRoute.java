package byline.sink.api;

import byline.sink.http.EntityTag;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Up to ten entities while their name is being typed: {@code /autocomplete/{entity}?q=}. */
final class AutocompleteRoute implements Handler {
  private static final int MOST = 10;
  private static final int MOST_HINTED = 3;
  private static final Set<String> KNOWN = Set.of("q", "search", "filter", "mailto", "api_key");
  private final EntityStore store;

  AutocompleteRoute(EntityStore store) {
    this.store = store;
  }

  @Override
  public void handle(Context ctx) {
    long began = System.nanoTime();
    var name = ctx.pathParam("entity");
    var collection =
        Collection.all()
            .filter(one -> one.path().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("there is no collection " + name));
    ListRequest.refuseOthers(ctx, KNOWN);
    var typed = Objects.requireNonNullElse(ctx.queryParam("q"), "");
    if (typed.isBlank()) {
      throw Refusal.badParameter("q", "say what has been typed so far");
    }
    var words = typed + " " + Objects.requireNonNullElse(ListRequest.search(ctx), "");
    var conditions = new Filters(collection).read(ctx.queryParam("filter"));
    try {
      var query = new ListQuery(words, conditions, 0, MOST, null);
      var listing = store.list(collection.kind(), query);
      var rendering = new Rendering(collection.kind(), List.of());
      var results =
          listing.entities().stream().map(e -> result(collection, rendering.of(e))).toList();
      ctx.header("ETag", EntityTag.of(results.stream().map(Object::toString).toList()));
      var meta = new LinkedHashMap<String, Object>();
      meta.put("count", listing.count());
      meta.put("db_response_time_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
      meta.put("page", 1);
      meta.put("per_page", MOST);
      Json.answer(ctx, 200, Map.of("meta", meta, "results", results));
    } catch (BadQuery e) {
      throw Refusal.badParameter(e.parameter(), String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> result(Collection collection, JsonNode entity) {
    var result = new LinkedHashMap<String, Object>();
    result.put("id", entity.path("id").asText());
    result.put("display_name", entity.path("display_name").asText());
    result.put("entity_type", collection.schema().toLowerCase(Locale.ROOT));
    result.put("hint", hint(collection.kind(), entity));
    var other = entity.path(collection.kind() == Kind.PAPER ? "doi" : "orcid");
    result.put("external_id", other.isTextual() ? other.asText() : null);
    if (entity.has("works_count")) {
      result.put("works_count", entity.path("works_count").asInt());
    }
    return result;
  }

  /** What tells entities of one name apart: a work's authors, a person's places. */
  private static String hint(Kind kind, JsonNode entity) {
    var told = entity.path(kind == Kind.PAPER ? "authors" : "affiliations");
    return StreamSupport.stream(told.spliterator(), false)
        .limit(MOST_HINTED)
        .map(one -> one.path("name").asText())
        .collect(Collectors.joining(", "));
  }
}
