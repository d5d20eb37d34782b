package byline.sink;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Reads the entity topics into a store, exactly once, and serves the store over HTTP. */
public final class Sink implements AutoCloseable {
  private final SinkSettings settings;

  public Sink(SinkSettings settings) {
    this.settings = settings;
  }

  /** Opens the store, binds the port and starts reading; returns without waiting for the broker. */
  public void start() {
    // the skeleton has nothing to open yet
  }

  /** True while the store is open and the topics are being read. */
  public boolean healthy() {
    return false;
  }

  /** The port that HTTP is served on. */
  public int port() {
    return settings.httpPort();
  }

  /**
   * For each partition read so far, the offset of the next record to read, as committed in the
   * store: everything before it is visible to readers.
   */
  public Map<TopicPartition, Long> offsets() {
    return Map.of();
  }

  /** Stops reading after the batch in hand, then closes HTTP and the store. */
  @Override
  public void close() {}
}
