package byline.sink.api;

import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.ListQuery;
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
  private static final int MOST_GROUPS = 200;
  private final EntityStore store;
  private final Identifiers identifiers;

  EntityRoutes(Collection collection, EntityStore store) {
    this.collection = collection;
    this.store = store;
    this.identifiers = new Identifiers(store, collection.kind());
  }

  void addTo(RoutesConfig routes) {
    routes.get("/" + collection.path(), this::list);
    routes.get("/" + collection.path() + "/<id>", this::single);
  }

  private void single(Context ctx) {
    var id = identifiers.resolve(ctx.pathParam("id"));
    var stored =
        store
            .find(collection.kind(), id)
            .orElseThrow(() -> Refusal.notFound("there is nothing at " + ctx.path()));
    if (stored instanceof Stored.Moved moved) {
      ctx.header("Location", "/" + collection.path() + "/" + segment(moved.to()));
      Json.answer(ctx, 301, Map.of("id", id, "redirectTo", moved.to()));
    } else if (stored instanceof Stored.Entity entity) {
      Json.answer(ctx, 200, rendering(ctx).of(entity.json()));
    }
  }

  private Rendering rendering(Context ctx) {
    return new Rendering(collection.kind(), ListRequest.selected(ctx));
  }

  private static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void list(Context ctx) {
    long began = System.nanoTime();
    var request = ListRequest.of(ctx, collection);
    var groupBy = ListRequest.groupBy(ctx);
    try {
      Json.answer(
          ctx,
          200,
          groupBy == null ? listed(ctx, request, began) : grouped(groupBy, request, began));
    } catch (BadQuery e) {
      throw Refusal.badParameter(e.parameter(), String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Object> listed(Context ctx, ListRequest request, long began) {
    var listing = store.list(collection.kind(), request.query());
    var meta = meta(listing.count(), request, began);
    if (request.byCursor()) {
      meta.put("next_cursor", listing.next());
    }
    var rendering = rendering(ctx);
    return envelope(meta, listing.entities().stream().map(rendering::of).toList(), List.of());
  }

  private Map<String, Object> grouped(String groupBy, ListRequest request, long began) {
    var query = request.query();
    var most = new ListQuery(query.search(), query.conditions(), 0, MOST_GROUPS, null);
    var groups = new GroupAnswer(store, collection).groups(groupBy, most);
    var meta = meta(store.list(collection.kind(), query).count(), request, began);
    meta.put("groups_count", groups.size());
    return envelope(meta, List.of(), groups);
  }

  private static Map<String, Object> meta(long count, ListRequest request, long began) {
    var meta = new LinkedHashMap<String, Object>();
    meta.put("count", count);
    meta.put("db_response_time_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    meta.put("page", request.byCursor() ? null : request.page());
    meta.put("per_page", request.query().limit());
    return meta;
  }

  private static Map<String, Object> envelope(
      Map<String, Object> meta, List<?> results, List<?> groups) {
    var envelope = new LinkedHashMap<String, Object>();
    envelope.put("meta", meta);
    envelope.put("results", results);
    envelope.put("group_by", groups);
    return envelope;
  }
}
