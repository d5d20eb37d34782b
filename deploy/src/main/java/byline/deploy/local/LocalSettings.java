package byline.deploy.local;

import byline.enrich.intake.Suspicion;
import byline.sink.access.AccessSettings;
import byline.sink.feed.FollowSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the whole pipeline is to run in this process.
 *
 * @param data folder that everything is kept in, or null for a temporary one
 * @param partitions of each topic, at least 1
 * @param threads of the topology, at least 1
 * @param kafkaPort of the broker on the loopback address, 0 for any free one
 * @param httpPort of the API and the web pages, 0 for any free one
 * @param access who may read and write over HTTP
 * @param follow how entities can be followed
 * @param suspicion when a page that states far less than it did is believed
 */
public record LocalSettings(
    @Nullable Path data,
    int partitions,
    int threads,
    int kafkaPort,
    int httpPort,
    AccessSettings access,
    FollowSettings follow,
    Suspicion suspicion) {

  /** Everybody may read and nobody write over HTTP; pages are believed as is usual. */
  public LocalSettings(
      @Nullable Path data, int partitions, int threads, int kafkaPort, int httpPort) {
    this(
        data,
        partitions,
        threads,
        kafkaPort,
        httpPort,
        AccessSettings.readOnly(),
        FollowSettings.usual(),
        Suspicion.standard());
  }

  public LocalSettings {
    atLeastOne("partitions", partitions);
    atLeastOne("threads", threads);
    port("kafka", kafkaPort);
    port("http", httpPort);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + ", must be at least 1");
    }
  }

  private static void port(String name, int value) {
    if (value < 0 || value > 65_535) {
      throw new IllegalArgumentException(name + ": " + value + ", must be 0 to 65535");
    }
  }
}
