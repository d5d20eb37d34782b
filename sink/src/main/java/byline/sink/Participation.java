package byline.sink;

import byline.enrich.topology.Filing;
import byline.ingest.page.TopicNames;
import byline.sink.access.Access;
import byline.sink.claim.ClaimRoutes;
import byline.sink.feed.FollowRoutes;
import byline.sink.feed.FollowRoutes.People;
import byline.sink.store.EntityStore;
import byline.sink.store.Kept;
import byline.sink.store.Stores;
import io.javalin.config.RoutesConfig;

/**
 * What people do beside looking: who they are, what they follow, which record they say is theirs.
 */
final class Participation implements AutoCloseable {
  private final Access access;
  private final FollowRoutes follow;
  private final ClaimRoutes claims;
  private final Kept kept;

  private Participation(Access access, FollowRoutes follow, ClaimRoutes claims, Kept kept) {
    this.access = access;
    this.follow = follow;
    this.claims = claims;
    this.kept = kept;
  }

  static Participation over(EntityStore store, SinkSettings settings) {
    var kept = Stores.kept(settings.store());
    var access = new Access(settings.access());
    var filing = new Filing(settings.kafka(), new TopicNames(settings.topicPrefix()).curation());
    return new Participation(
        access,
        new FollowRoutes(store, new People(access, kept), settings.follow(), settings.registry()),
        new ClaimRoutes(store, kept, filing, access),
        kept);
  }

  /** Adds the routes; what guards all others comes with them. */
  void addTo(RoutesConfig routes) {
    access.addTo(routes);
    follow.addTo(routes);
    claims.addTo(routes);
  }

  void start() {
    follow.start();
  }

  /** Ends what never ends by itself. */
  @Override
  public void close() {
    follow.close();
    kept.close();
  }
}
