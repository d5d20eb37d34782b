package byline.sink.feed;

import byline.sink.api.Api;
import byline.sink.feed.FollowSettings.Streams;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /events/…}: what happens to entities, as it happens. */
final class EventRoutes implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EventRoutes.class);
  private final EntityStore store;
  private final Requested requested;
  private final Streams settings;
  private final Watch watch;
  private final Semaphore free;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          run -> {
            var thread = new Thread(run, "sink-events");
            thread.setDaemon(true);
            return thread;
          });

  EventRoutes(EntityStore store, Streams settings, MeterRegistry registry) {
    this.store = store;
    this.requested = new Requested(store);
    this.settings = settings;
    this.watch = new Watch(store.log());
    this.free = new Semaphore(settings.most());
    registry.gauge("byline.sink.streams", free, f -> settings.most() - f.availablePermits());
  }

  void addTo(RoutesConfig routes) {
    routes.get(
        "/events/works",
        ctx -> open(ctx, requested.query(ctx, FollowedQuery.Endings.POSSIBLE).followed()));
    for (var kind : Requested.KINDS) {
      routes.get("/events/" + Addresses.segment(kind) + "/{id}", ctx -> entities(ctx, kind));
    }
  }

  void start() {
    watch.start();
  }

  private void entities(Context ctx, Kind kind) {
    var ids = Requested.ids(ctx.pathParam("id"));
    for (var id : ids) {
      if (store.find(kind, id).isEmpty() && store.log().newest(kind, Set.of(id)).isEmpty()) {
        Api.refuse(ctx, 404, "Not found", "there is and was no " + id);
        return;
      }
    }
    open(ctx, new FollowedEntities(kind, ids));
  }

  private void open(Context ctx, Followed followed) {
    var lastSeen = lastSeen(ctx);
    if (watch.isClosed() || !free.tryAcquire()) {
      ctx.header("Retry-After", "30");
      Api.refuse(ctx, 503, "Unavailable", "too many are listening; try again later");
      return;
    }
    ctx.contentType("text/event-stream; charset=utf-8")
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no");
    dropWhenStalled(ctx);
    ctx.future(() -> run(ctx, followed, lastSeen));
  }

  /**
   * Writes on a thread of its own. The future never ends, as all that would follow upon it asks a
   * request that is no more, once the other side has gone.
   */
  private CompletableFuture<?> run(Context ctx, Followed followed, OptionalLong lastSeen) {
    var async = ctx.req().getAsyncContext();
    threads.execute(
        () -> {
          try {
            var out = async.getResponse().getOutputStream();
            new Stream(store, watch, settings.heartbeat(), out).run(followed, lastSeen);
          } catch (IOException | RuntimeException e) {
            log.warn("a stream broke off", e);
          } finally {
            free.release();
            end(async);
          }
        });
    return new CompletableFuture<Void>();
  }

  private static void end(AsyncContext async) {
    try {
      async.complete();
    } catch (IllegalStateException e) {
      log.debug("the other side went first", e);
    }
  }

  /** A write that waits this long without a byte being taken fails. */
  private void dropWhenStalled(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .setIdleTimeout(settings.stall().toMillis());
  }

  /** What a browser sends of itself outranks what stands in the address. */
  private static OptionalLong lastSeen(Context ctx) {
    var header = ctx.header("Last-Event-ID");
    var given = header == null || header.isBlank() ? ctx.queryParam("lastEventId") : header;
    return given == null || given.isBlank()
        ? OptionalLong.empty()
        : OptionalLong.of(Requested.number(given, "lastEventId", 0, Long.MAX_VALUE));
  }

  @Override
  public void close() {
    watch.close();
    threads.shutdown();
  }
}
