package byline.sink.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.sink.download.Format;
import byline.sink.store.EntityStore;
import byline.sink.store.Stored;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One entity by its id or another register's; 301 to the new address when its id gave way. */
final class SingleRoute implements Handler {
  private final Collection collection;
  private final EntityStore store;
  private final Identifiers identifiers;

  SingleRoute(Collection collection, EntityStore store) {
    this.collection = collection;
    this.store = store;
    this.identifiers = new Identifiers(store, collection.kind());
  }

  @Override
  public void handle(Context ctx) {
    var format = Wanted.by(ctx, collection.kind());
    var id = identifiers.resolve(ctx.pathParam("id"));
    var stored =
        store
            .find(collection.kind(), id)
            .orElseThrow(() -> Refusal.notFound("there is nothing at " + ctx.path()));
    if (stored instanceof Stored.Moved moved) {
      ctx.header("Location", "/" + collection.path() + "/" + segment(moved.to()) + query(ctx));
      Json.answer(ctx, 301, Map.of("id", id, "redirectTo", moved.to()));
    } else if (stored instanceof Stored.Entity entity) {
      var selected = ListRequest.selected(ctx);
      var shown = new Rendering(collection.kind(), selected).of(entity.json());
      format.ifPresentOrElse(f -> download(ctx, f, id, shown), () -> Json.answer(ctx, 200, shown));
    }
  }

  private void download(Context ctx, Format format, String id, JsonNode entity) {
    try {
      var text = new StringWriter();
      var writer = format.writer(collection.kind());
      writer.begin(text);
      writer.write(text, entity);
      writer.end(text);
      Download.announce(ctx, format, id);
      ctx.result(text.toString().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String query(Context ctx) {
    var query = ctx.queryString();
    return query == null ? "" : "?" + query;
  }

  private static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
