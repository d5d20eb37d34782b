package byline.sink;

import byline.sink.access.AccessSettings;
import byline.sink.feed.FollowSettings;
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
 * @param httpPort port of the API and the web pages, 0 for any free one
 * @param registry where the sink's figures go; served on {@code /metrics}
 * @param access who may read and write
 * @param follow how entities can be followed
 */
public record SinkSettings(
    Map<String, Object> kafka,
    String topicPrefix,
    String store,
    int httpPort,
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
    refuseUnless(
        httpPort >= 0 && httpPort <= 65_535, "httpPort must be 0 (any) to 65535, not " + httpPort);
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
        httpPort,
        registry,
        AccessSettings.readOnly(),
        FollowSettings.usual());
  }

  /** The same, but for who may do what and how entities can be followed. */
  public SinkSettings with(AccessSettings other, FollowSettings following) {
    return new SinkSettings(kafka, topicPrefix, store, httpPort, registry, other, following);
  }

  /** Settings of a sink that serves a store as it is, and reads no topics. */
  public static SinkSettings serving(String store, int httpPort, PrometheusMeterRegistry registry) {
    return new SinkSettings(Map.of(), DEFAULT_TOPIC_PREFIX, store, httpPort, registry);
  }

  private static void refuseUnless(boolean legal, String message) {
    if (!legal) {
      throw new IllegalArgumentException(message);
    }
  }
}
