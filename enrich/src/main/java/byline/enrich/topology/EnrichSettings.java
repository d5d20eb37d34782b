package byline.enrich.topology;

import byline.enrich.intake.Suspicion;
import byline.ingest.page.TopicNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How the enrich stage runs.
 *
 * @param applicationId Kafka Streams application id; names the consumer group and the changelogs
 * @param topics names of all topics
 * @param stateDir where this process keeps its state; no other process may use it
 * @param threads stream threads, at least 1
 * @param flushInterval how often roots that changed are settled
 * @param gate whether a stage may settle now
 * @param suspicion when a page that states far less than it did is believed
 * @param registry takes the meters
 * @param kafka further Kafka properties, {@code bootstrap.servers} at least; they win over the
 *     defaults
 */
public record EnrichSettings(
    String applicationId,
    TopicNames topics,
    Path stateDir,
    int threads,
    Duration flushInterval,
    FlushGate gate,
    Suspicion suspicion,
    MeterRegistry registry,
    Map<String, String> kafka) {
  /** Application id where none is configured. */
  public static final String DEFAULT_APPLICATION_ID = "byline-enrich-v1";

  /** How often roots that changed are settled, where nothing else is configured. */
  public static final Duration DEFAULT_FLUSH_INTERVAL = Duration.ofMillis(500);

  public EnrichSettings {
    kafka = Map.copyOf(kafka);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
  }
}
