package byline.sink;

import byline.sink.access.AccessSettings;
import byline.sink.feed.FollowSettings;
import byline.sink.http.HttpSettings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;

/**
 * What a {@link Sink} has to know before it starts.
 *
 * @param kafka client properties, at least {@code bootstrap.servers}, or none when the store is to
 *     be served as it is; what the sink must decide itself (isolation level, deserializers,
 *     commits) is overruled
 * @param topicPrefix what all topic names start with, {@code byline.} by custom
 * @param store path of an SQLite file, which is created with its folder when missing, or address of
 *     a PostgreSQL database ({@code jdbc:postgresql://host/database?user=…&password=…})
 * @param http port and limits of the API and the web pages
 * @param registry where the sink's figures go; served on {@code /metrics}
 * @param access who may read and write
 * @param follow how entities can be followed
 */
public record SinkSettings(
    Map<String, Object> kafka,
    String topicPrefix,
    String store,
    HttpSettings http,
    PrometheusMeterRegistry registry,
    AccessSettings access,
    FollowSettings follow) {

  public static final String DEFAULT_TOPIC_PREFIX = "byline.";

  public SinkSettings {
    kafka = Map.copyOf(kafka);
    refuseUnless(
        kafka.isEmpty() || kafka.containsKey("bootstrap.servers"),
        "kafka must name bootstrap.servers");
    refuseUnless(!store.isBlank(), "store must be the path of a file or the address of a database");
  }

  /** Everybody may read, nobody may write, the usual bounds. */
  public SinkSettings(
      Map<String, Object> kafka,
      String topicPrefix,
      String store,
      int httpPort,
      PrometheusMeterRegistry registry) {
    this(
        kafka,
        topicPrefix,
        store,
        HttpSettings.on(httpPort),
        registry,
        AccessSettings.readOnly(),
        FollowSettings.usual());
  }

  /** The same, but for who may do what and how entities can be followed. */
  public SinkSettings with(AccessSettings other, FollowSettings following) {
    return new SinkSettings(kafka, topicPrefix, store, http, registry, other, following);
  }

  /** The same, but for how it is served. */
  public SinkSettings with(HttpSettings serving) {
    return new SinkSettings(kafka, topicPrefix, store, serving, registry, access, follow);
  }

  /** Settings of a sink that serves a store as it is, and reads no topics. */
  public static SinkSettings serving(String store, int httpPort, PrometheusMeterRegistry registry) {
    return new SinkSettings(Map.of(), DEFAULT_TOPIC_PREFIX, store, httpPort, registry)
        .with(HttpSettings.unhurried(httpPort));
  }

  private static void refuseUnless(boolean legal, String message) {
    if (!legal) {
      throw new IllegalArgumentException(message);
    }
  }
}
