package byline.sink.feed;

import byline.sink.access.Access;
import byline.sink.api.Api;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.Kept;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;

/** Everything by which entities can be followed. */
public final class FollowRoutes implements AutoCloseable {
  private final FeedRoutes feeds;
  private final EventRoutes events;
  private final WebhookRoutes webhooks;
  private final Calling calling;

  /**
   * The routes over a store.
   *
   * @param people who may make webhooks, and where these are kept
   */
  public FollowRoutes(
      EntityStore store, People people, FollowSettings settings, MeterRegistry registry) {
    var kept = new Webhooks(people.kept());
    this.feeds = new FeedRoutes(store);
    this.events = new EventRoutes(store, settings.streams(), registry);
    this.webhooks = new WebhookRoutes(store, kept, people.access(), settings.webhooks().targets());
    this.calling = new Calling(store, kept, settings.webhooks());
  }

  /**
   * What has to do with people.
   *
   * @param access who may do what
   * @param kept where what they told is kept
   */
  public record People(Access access, Kept kept) {}

  public void addTo(RoutesConfig routes) {
    feeds.addTo(routes);
    events.addTo(routes);
    webhooks.addTo(routes);
    routes.exception(
        Requested.Unusable.class,
        (e, ctx) ->
            Api.refuse(ctx, 400, "Invalid query parameter", String.valueOf(e.getMessage())));
    routes.exception(
        BadQuery.class,
        (e, ctx) ->
            Api.refuse(ctx, 400, "Invalid query parameter", e.parameter() + ": " + e.getMessage()));
  }

  /** Begins to watch the log, and to call webhooks. */
  public void start() {
    events.start();
    calling.start();
  }

  /** Ends all streams and calls. */
  @Override
  public void close() {
    events.close();
    calling.close();
  }
}
