package byline.sink.intake;

import byline.sink.snapshot.BadSnapshot;
import byline.sink.snapshot.SnapshotFolder;
import byline.sink.store.Aside;
import byline.sink.store.Batch;
import byline.sink.store.Change;
import byline.sink.store.EntityStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Fills an empty store from a snapshot of the very topics that it is to follow. */
public final class SnapshotLoad {
  private static final int AT_ONCE = 500;
  private final EntityStore live;
  private final TopicSource source;

  public SnapshotLoad(EntityStore live, TopicSource source) {
    this.live = live;
    this.source = source;
  }

  /**
   * Loads it, all or nothing.
   *
   * @throws BadSnapshot when the store is not empty, or the snapshot is of other topics or too old
   */
  public void run(SnapshotFolder snapshot) {
    if (!live.offsets().isEmpty()) {
      throw new BadSnapshot("a snapshot can only be loaded into an empty store");
    }
    check(snapshot);
    try (var aside = live.aside()) {
      aside.startOver();
      fill(aside, snapshot);
      aside.takePlace(offsets -> {});
    }
  }

  private void check(SnapshotFolder snapshot) {
    try (var cluster = source.cluster()) {
      var there = cluster.look();
      there.demandAll();
      if (!snapshot.prefix().equals(source.prefix())
          || !there.origin().agreesWith(snapshot.origin())) {
        throw new BadSnapshot("the snapshot was taken from other topics than those at " + source);
      }
      if (snapshot.takenAt().isBefore(cluster.removalsKeptSince())) {
        throw new BadSnapshot(
            "the snapshot was taken at %s, and what was removed since may have left the topics:"
                    .formatted(snapshot.takenAt())
                + " take a new one");
      }
    }
  }

  private void fill(Aside aside, SnapshotFolder snapshot) {
    var store = aside.store();
    var changes = new ArrayList<Change>();
    var reader = source.reader();
    snapshot.read(
        (topic, record) -> {
          reader.read(asConsumed(topic, record.key(), record.json())).ifPresent(changes::add);
          if (changes.size() == AT_ONCE) {
            store.apply(new Batch(changes, Map.of()));
            changes.clear();
          }
        });
    store.apply(new Batch(changes, Map.of()));
    store.adopt(snapshot.origin());
    store.apply(new Batch(List.of(), snapshot.advances()));
  }

  private static ConsumerRecord<byte[], byte[]> asConsumed(String topic, String key, String json) {
    return new ConsumerRecord<>(
        topic, 0, 0, key.getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_8));
  }
}
