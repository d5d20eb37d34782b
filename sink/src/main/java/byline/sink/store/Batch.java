package byline.sink.store;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Changes and the offsets they move, to be applied together or not at all.
 *
 * @param changes in the order of their partitions
 * @param advances the partitions that were read
 * @param positions where the changes stood, as far as that is known
 * @param unread records among them that say nothing, to be listed with the reason
 */
public record Batch(
    List<Change> changes,
    Map<TopicPartition, Advance> advances,
    Map<Change.Target, Position> positions,
    List<Unread> unread) {
  /** Stands for "no offset is stored yet". */
  public static final long NONE = -1;

  public Batch {
    changes = List.copyOf(changes);
    advances = Map.copyOf(advances);
    positions = Map.copyOf(positions);
    unread = List.copyOf(unread);
  }

  /** Changes from nowhere in particular. */
  public Batch(List<Change> changes, Map<TopicPartition, Advance> advances) {
    this(changes, advances, Map.of(), List.of());
  }

  /**
   * A partition's step.
   *
   * @param from the stored offset that the reader started from, {@link #NONE} when there was none
   * @param to offset of the next record to read
   */
  public record Advance(long from, long to) {}

  /** Where a record stands. */
  public record Position(String topic, int partition, long offset) {}

  /**
   * A record that is not in the store.
   *
   * @param key as text, cut when long, or null when there was none
   * @param reason for people
   */
  public record Unread(Position position, @Nullable String key, String reason) {}
}
