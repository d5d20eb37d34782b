package byline.sink.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.sink.download.Format;
import byline.sink.http.BrokenOff;
import byline.sink.store.EntityStore;
import byline.sink.store.ListQuery;
import byline.sink.store.Listing;
import byline.sink.store.Order;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends all that a query selects as one file, stretch by stretch along the cursor, so that neither
 * side has to hold it. What fails on the way breaks the connection off: half a file must not look
 * like a whole one.
 */
final class Download {
  private static final Logger log = LoggerFactory.getLogger(Download.class);
  private static final int STRETCH = 500;
  private static final int BUFFER = 32 * 1024;
  private final EntityStore store;
  private final Semaphore places;

  /**
   * A way to send.
   *
   * @param places one for each download that may be under way
   */
  Download(EntityStore store, Semaphore places) {
    this.store = store;
    this.places = places;
  }

  void send(Context ctx, Collection collection, Format format, ListQuery wanted) {
    if (!places.tryAcquire()) {
      throw Refusal.busy("as many downloads as there may be are under way");
    }
    try {
      var query = stretch(collection, wanted, null);
      var first = store.list(collection.kind(), query);
      announce(ctx, format, collection.path());
      write(ctx, collection, format, query, first);
    } finally {
      places.release();
    }
  }

  /** Found by words or not, a file is in an order that has keys: only then nothing shifts. */
  private static ListQuery stretch(
      Collection collection, ListQuery wanted, @Nullable String cursor) {
    var orders =
        wanted.orders().isEmpty()
            ? List.of(new Order(collection.usualOrder(), true))
            : wanted.orders();
    return new ListQuery(wanted.search(), wanted.conditions(), orders, 0, STRETCH, cursor);
  }

  /** Says what comes, and how the file is called. */
  static void announce(Context ctx, Format format, String name) {
    ctx.contentType(format.contentType())
        .header("Cache-Control", "no-cache")
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(harmless(name), format.extension()));
  }

  private static String harmless(String name) {
    var letters = name.replaceAll("[^A-Za-z0-9-]", "");
    return letters.isEmpty() ? "entity" : letters.substring(0, Math.min(80, letters.length()));
  }

  private void write(
      Context ctx, Collection collection, Format format, ListQuery query, Listing first) {
    var out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), UTF_8), BUFFER);
    var rendering = new Rendering(collection.kind(), ListRequest.selected(ctx));
    var writer = format.writer(collection.kind());
    try {
      writer.begin(out);
      for (var listing = first; listing != null; listing = after(listing, collection, query)) {
        for (var entity : listing.entities()) {
          writer.write(out, rendering.of(entity));
        }
      }
      writer.end(out);
      out.flush();
    } catch (IOException e) {
      log.debug("{}: whoever asked went away", ctx.path(), e);
    } catch (RuntimeException e) {
      log.warn("{} broken off", ctx.path(), e);
      BrokenOff.end(ctx);
    }
  }

  private @Nullable Listing after(Listing listing, Collection collection, ListQuery query) {
    return listing.next() == null
        ? null
        : store.list(collection.kind(), stretch(collection, query, listing.next()));
  }
}
