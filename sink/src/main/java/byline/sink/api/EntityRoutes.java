package byline.sink.api;

import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.Stored;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One collection: a list and its single entities. */
final class EntityRoutes {
  private final Collection collection;
  private final EntityStore store;

  EntityRoutes(Collection collection, EntityStore store) {
    this.collection = collection;
    this.store = store;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/" + collection.path(), this::list);
    routes.get("/" + collection.path() + "/{id}", this::single);
  }

  private void single(Context ctx) {
    var id = ctx.pathParam("id");
    var stored =
        store
            .find(collection.kind(), id)
            .orElseThrow(() -> Refusal.notFound("there is nothing at " + ctx.path()));
    if (stored instanceof Stored.Moved moved) {
      ctx.header("Location", "/" + collection.path() + "/" + segment(moved.to()));
      Json.answer(ctx, 301, Map.of("id", id, "redirectTo", moved.to()));
    } else if (stored instanceof Stored.Entity entity) {
      Json.answer(ctx, 200, Rendering.of(entity.json()));
    }
  }

  private static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void list(Context ctx) {
    long began = System.nanoTime();
    var request = ListRequest.of(ctx, collection);
    try {
      var listing = store.list(collection.kind(), request.query());
      var meta = new LinkedHashMap<String, Object>();
      meta.put("count", listing.count());
      meta.put("db_response_time_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
      meta.put("page", request.byCursor() ? null : request.page());
      meta.put("per_page", request.query().limit());
      if (request.byCursor()) {
        meta.put("next_cursor", listing.next());
      }
      var envelope = new LinkedHashMap<String, Object>();
      envelope.put("meta", meta);
      envelope.put("results", listing.entities().stream().map(Rendering::of).toList());
      envelope.put("group_by", List.of());
      Json.answer(ctx, 200, envelope);
    } catch (BadQuery e) {
      throw Refusal.badParameter(e.parameter(), String.valueOf(e.getMessage()));
    }
  }
}
