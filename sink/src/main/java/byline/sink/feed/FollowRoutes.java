package byline.sink.feed;

import byline.sink.api.Api;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;

/** Everything by which entities can be followed. */
public final class FollowRoutes implements AutoCloseable {
  private final FeedRoutes feeds;
  private final EventRoutes events;

  public FollowRoutes(EntityStore store, FollowSettings settings, MeterRegistry registry) {
    this.feeds = new FeedRoutes(store);
    this.events = new EventRoutes(store, settings.streams(), registry);
  }

  public void addTo(RoutesConfig routes) {
    feeds.addTo(routes);
    events.addTo(routes);
    routes.exception(
        Requested.Unusable.class,
        (e, ctx) ->
            Api.refuse(ctx, 400, "Invalid query parameter", String.valueOf(e.getMessage())));
    routes.exception(
        BadQuery.class,
        (e, ctx) ->
            Api.refuse(ctx, 400, "Invalid query parameter", e.parameter() + ": " + e.getMessage()));
  }

  /** Begins to watch the log. */
  public void start() {
    events.start();
  }

  /** Ends all streams. */
  @Override
  public void close() {
    events.close();
  }
}
