package byline.sink.store;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Changes and the offsets they move, to be applied together or not at all.
 *
 * @param changes in the order of their partitions
 * @param advances the partitions that were read
 */
public record Batch(List<Change> changes, Map<TopicPartition, Advance> advances) {
  /** Stands for "no offset is stored yet". */
  public static final long NONE = -1;

  public Batch {
    changes = List.copyOf(changes);
    advances = Map.copyOf(advances);
  }

  /**
   * A partition's step.
   *
   * @param from the stored offset that the reader started from, {@link #NONE} when there was none
   * @param to offset of the next record to read
   */
  public record Advance(long from, long to) {}
}
