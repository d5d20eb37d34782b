package byline.sink.snapshot;

import byline.sink.store.EntityStore;
import byline.sink.store.Origin;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Writes a store that nobody else changes as a snapshot. */
public final class SnapshotWriter {
  private final EntityStore store;
  private final String prefix;
  private final List<String> topics;

  /**
   * What to write.
   *
   * @param prefix what all topic names start with
   * @param topics names without it
   */
  public SnapshotWriter(EntityStore store, String prefix, List<String> topics) {
    this.store = store;
    this.prefix = prefix;
    this.topics = List.copyOf(topics);
  }

  /**
   * Writes all files, the manifest last.
   *
   * @param folder an empty one
   * @param begun when the store began to be read
   * @return how many records
   */
  public long write(Path folder, Instant begun) throws IOException {
    var origin = store.origin().orElseThrow(() -> new BadSnapshot("nothing was read yet"));
    var parts = new ArrayList<Manifest.Part>();
    for (var topic : topics) {
      parts.add(write(folder, topic, origin));
    }
    new Manifest(Manifest.FORMAT, begun.toString(), origin.clusterId(), prefix, parts)
        .write(folder);
    return parts.stream().mapToLong(Manifest.Part::records).sum();
  }

  private Manifest.Part write(Path folder, String topic, Origin origin) throws IOException {
    var name = topic + ".ndjson.gz";
    var file = folder.resolve(name);
    long records;
    try (var out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      records = Lines.write(store, topic, out);
    }
    return new Manifest.Part(
        prefix + topic,
        origin.topicIds().getOrDefault(prefix + topic, ""),
        name,
        records,
        Files.size(file),
        Checksum.of(file),
        offsets(prefix + topic));
  }

  private SortedMap<Integer, Long> offsets(String topic) {
    var offsets = new TreeMap<Integer, Long>();
    store
        .offsets()
        .forEach(
            (partition, offset) -> {
              if (partition.topic().equals(topic)) {
                offsets.put(partition.partition(), offset);
              }
            });
    return offsets;
  }
}
