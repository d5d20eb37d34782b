package byline.sink.api;

import byline.sink.snapshot.SnapshotRoutes;
import byline.sink.store.EntityStore;
import byline.sink.store.QueryTooSlow;
import byline.sink.store.StoreUnavailable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API's routes: collections in OpenAlex's envelope, reasons, figures and health. */
public final class Api {
  private static final Logger log = LoggerFactory.getLogger(Api.class);
  private final EntityStore store;
  private final PrometheusMeterRegistry registry;
  private final Supplier<Health> health;
  private final int downloads;

  /**
   * An API.
   *
   * @param downloads how many downloads of whole lists may be under way at once
   */
  public Api(
      EntityStore store, PrometheusMeterRegistry registry, int downloads, Supplier<Health> health) {
    this.store = store;
    this.registry = registry;
    this.downloads = downloads;
    this.health = health;
  }

  public void addTo(RoutesConfig routes) {
    var download = new Download(store, new Semaphore(downloads));
    Collection.all()
        .forEach(
            collection -> {
              var path = "/" + collection.path();
              routes.get(path, new ListRoute(collection, store, download));
              routes.get(path + "/<id>", new SingleRoute(collection, store));
            });
    routes.get("/autocomplete/{entity}", new AutocompleteRoute(store));
    routes.get("/why/{id}", new WhyRoute(store));
    var whyTwo = new WhyTwoRoute(store);
    routes.get("/why/{left}/{right}", whyTwo);
    routes.get("/why", whyTwo::asked);
    routes.get("/graph/{id}", new GraphRoute(store));
    new SnapshotRoutes(store).addTo(routes);
    var description = OpenApi.document(store);
    routes.get("/openapi.json", ctx -> Json.answer(ctx, 200, description));
    routes.get("/health", this::health);
    routes.get("/metrics", this::metrics);
    routes.exception(Refusal.class, Api::refused);
    routes.exception(StoreUnavailable.class, Api::unavailable);
    routes.exception(
        QueryTooSlow.class,
        (e, ctx) -> refuse(ctx, 504, "Too slow", String.valueOf(e.getMessage())));
    routes.exception(Exception.class, Api::failed);
  }

  private void health(Context ctx) {
    var now = health.get();
    ctx.header("Cache-Control", "no-store");
    Json.answer(ctx, now.isUp() ? 200 : 503, now);
  }

  private void metrics(Context ctx) {
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(registry.scrape());
  }

  private static void refused(Refusal e, Context ctx) {
    if (e.status() == 503) {
      ctx.header("Retry-After", "5");
    }
    refuse(ctx, e.status(), e.error(), e.message());
  }

  private static void unavailable(StoreUnavailable e, Context ctx) {
    log.warn("{} not answered", ctx.path(), e);
    refuse(ctx, 503, "Unavailable", "the store does not answer; try again later");
  }

  private static void failed(Exception e, Context ctx) {
    log.error("{} not answered", ctx.path(), e);
    refuse(ctx, 500, "Internal error", "the request could not be answered");
  }

  /** Answers a value as JSON. */
  public static void answer(Context ctx, int status, Object value) {
    Json.answer(ctx, status, value);
  }

  /** Answers an error as JSON. */
  public static void refuse(Context ctx, int status, String error, String message) {
    Json.answer(ctx, status, Map.of("error", error, "message", message));
  }
}
