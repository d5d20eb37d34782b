package byline.sink.api;

import byline.sink.http.EntityTag;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.ListQuery;
import byline.sink.store.Listing;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A collection's list: a stretch of it in OpenAlex's envelope, its groups, or all as a file. */
final class ListRoute implements Handler {
  private static final int MOST_GROUPS = 200;
  private final Collection collection;
  private final EntityStore store;
  private final Download download;

  ListRoute(Collection collection, EntityStore store, Download download) {
    this.collection = collection;
    this.store = store;
    this.download = download;
  }

  @Override
  public void handle(Context ctx) {
    long began = System.nanoTime();
    var format = Wanted.by(ctx, collection.kind());
    var request = ListRequest.of(ctx, collection);
    var groupBy = ListRequest.groupBy(ctx);
    try {
      if (format.isPresent()) {
        ListRequest.refuseStretch(ctx);
        download.send(ctx, collection, format.get(), request.query());
      } else if (groupBy != null) {
        Json.answer(ctx, 200, grouped(ctx, groupBy, request, began));
      } else {
        Json.answer(ctx, 200, listed(ctx, request, began));
      }
    } catch (BadQuery e) {
      throw Refusal.badParameter(e.parameter(), String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Object> listed(Context ctx, ListRequest request, long began) {
    var listing = store.list(collection.kind(), request.query());
    ctx.header("ETag", tag(listing));
    var meta = meta(listing.count(), request, began);
    if (request.byCursor()) {
      meta.put("next_cursor", listing.next());
    }
    var rendering = new Rendering(collection.kind(), ListRequest.selected(ctx));
    return envelope(meta, listing.entities().stream().map(rendering::of).toList(), List.of());
  }

  private Map<String, Object> grouped(
      Context ctx, String groupBy, ListRequest request, long began) {
    var query = request.query();
    var most = new ListQuery(query.search(), query.conditions(), 0, MOST_GROUPS, null);
    var groups = new GroupAnswer(store, collection).groups(groupBy, most);
    var meta = meta(store.list(collection.kind(), query).count(), request, began);
    meta.put("groups_count", groups.size());
    ctx.header("ETag", EntityTag.of(groups.stream().map(Object::toString).toList()));
    return envelope(meta, List.of(), groups);
  }

  /** Without the time that it took, which is another each time. */
  private static String tag(Listing listing) {
    var said = new ArrayList<>(listing.entities());
    said.add(listing.count() + " " + listing.next());
    return EntityTag.of(said);
  }

  private static Map<String, Object> meta(long count, ListRequest request, long began) {
    var meta = new LinkedHashMap<String, Object>();
    meta.put("count", count);
    meta.put("db_response_time_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    meta.put("page", request.byCursor() ? null : request.page());
    meta.put("per_page", request.query().limit());
    meta.put("groups_count", null);
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
