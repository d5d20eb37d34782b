package byline.sink;

import byline.sink.intake.Rebuild;
import byline.sink.intake.SnapshotLoad;
import byline.sink.intake.TopicSource;
import byline.sink.snapshot.SnapshotFolder;
import byline.sink.store.Stores;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;

/** Makes a store anew while others go on serving from it; they see the new rows all at once. */
public final class Refill {
  private final String store;
  private final TopicSource source;

  /**
   * What to fill from what.
   *
   * @param store as in {@link SinkSettings}
   * @param kafka client properties, at least {@code bootstrap.servers}
   * @param topicPrefix what all topic names start with
   */
  public Refill(String store, Map<String, Object> kafka, String topicPrefix) {
    this.store = store;
    this.source = new TopicSource(kafka, topicPrefix);
  }

  /**
   * Loads a snapshot into a store that is empty; a sink reads on from there.
   *
   * @throws RuntimeException when the snapshot is damaged, too old or of other topics, or the store
   *     is not empty; the store is then as it was
   */
  public void fromSnapshot(Path folder) {
    var snapshot = SnapshotFolder.open(folder.toAbsolutePath().normalize());
    try (var live = Stores.open(store)) {
      new SnapshotLoad(live, source).run(snapshot);
    }
  }

  /**
   * Reads all topics from their beginning; an attempt that failed is gone on with.
   *
   * @param toGo is told now and then how many records are known to be still to read
   * @throws RuntimeException when it fails; the rows are then as they were
   */
  public void fromTopics(LongConsumer toGo) {
    try (var live = Stores.open(store)) {
      new Rebuild(live, source).run(toGo);
    }
  }
}
