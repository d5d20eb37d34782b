package byline.enrich.topology;

import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Whether something was written that may not be committed yet. What a root writes when it settles
 * belongs to no input record, so that no offset tells when it is on the topics; but the thread
 * commits between two ticks, once a commit interval has passed.
 */
final class Unseen {
  private static final long DEFAULT_COMMIT_INTERVAL = 1_000;

  private final long interval;
  private long since;
  private int ticks = Integer.MAX_VALUE;

  /** For a task under this Kafka Streams configuration. */
  Unseen(Map<String, Object> config) {
    Object configured = config.get(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG);
    this.interval =
        configured == null ? DEFAULT_COMMIT_INTERVAL : Long.parseLong(configured.toString());
  }

  /** Something was written at this time, in milliseconds. */
  void written(long now) {
    since = now;
    ticks = 0;
  }

  /** The clock ticks; between two ticks the thread looks whether to commit. */
  void tick(long now) {
    if (ticks < 2 && now - since > interval) {
      ticks++;
    }
  }

  /** Whether something may be unseen. */
  boolean is() {
    return ticks < 2;
  }
}
