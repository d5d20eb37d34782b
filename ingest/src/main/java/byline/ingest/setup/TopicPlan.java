package byline.ingest.setup;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import byline.ingest.page.TopicNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The topics of the contract: what is kept compacted, what passes by, what loops. */
public final class TopicPlan {
  /** Largest record in bytes, everywhere: a page of five megabytes with room for its headers. */
  public static final int MAX_RECORD_BYTES = 6_291_456;

  private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

  private TopicPlan() {}

  /**
   * Returns every topic under the prefix.
   *
   * @param partitions of each topic; the same everywhere, since what joins must be partitioned
   *     alike
   * @param replication copies of each partition
   */
  public static List<TopicSpec> of(TopicNames names, int partitions, int replication) {
    var compacted =
        Stream.of(
                Stream.of(names.pages(), names.curation(), names.ledger()),
                names.entities().stream())
            .flatMap(s -> s)
            .map(name -> spec(name, partitions, replication, compacted()));
    var deadLetters =
        spec(names.deadLetters(), partitions, replication, kept(DEAD_LETTERS_KEPT.toMillis()));
    var loops =
        Stream.of(names.paperPlacement(), names.authorPlacement(), names.contributions())
            .map(name -> spec(name, partitions, replication, kept(-1)));
    return Stream.of(compacted, Stream.of(deadLetters), loops).flatMap(s -> s).toList();
  }

  private static TopicSpec spec(
      String name, int partitions, int replication, Map<String, String> cleanup) {
    SortedMap<String, String> config = new TreeMap<>(cleanup);
    config.put(MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
    return new TopicSpec(name, partitions, (short) replication, config);
  }

  private static Map<String, String> compacted() {
    return Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT);
  }

  /** Kept for so many milliseconds, -1 for ever. */
  private static Map<String, String> kept(long millis) {
    return Map.of(
        CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, Long.toString(millis));
  }
}
