package byline.sink.snapshot;

import byline.sink.store.Batch;
import byline.sink.store.Origin;
import byline.sink.store.TopicRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.common.TopicPartition;

/** A snapshot on a disk. */
public final class SnapshotFolder {
  private final Path folder;
  private final Manifest manifest;

  private SnapshotFolder(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens one whose files are all as the manifest says.
   *
   * @throws BadSnapshot when they are not
   */
  public static SnapshotFolder open(Path folder) {
    var manifest = Manifest.read(folder);
    for (var part : manifest.topics()) {
      check(folder, part);
    }
    return new SnapshotFolder(folder, manifest);
  }

  private static void check(Path folder, Manifest.Part part) {
    var file = folder.resolve(part.file());
    try {
      if (!folder.equals(file.getParent())
          || Files.size(file) != part.bytes()
          || !Checksum.of(file).equals(part.sha256())) {
        throw new BadSnapshot(
            file + " is not the file that the manifest tells of: fetch the snapshot again");
      }
    } catch (IOException e) {
      throw new BadSnapshot(file + " cannot be read: fetch the snapshot again");
    }
  }

  public String prefix() {
    return manifest.prefix();
  }

  /** When it was begun to be taken: what was removed since then is missing among its removals. */
  public Instant takenAt() {
    return Instant.parse(manifest.takenAt());
  }

  /** The topics that it was taken from. */
  public Origin origin() {
    return new Origin(
        manifest.clusterId(),
        manifest.topics().stream()
            .collect(Collectors.toMap(Manifest.Part::topic, Manifest.Part::topicId)));
  }

  /** The steps of a store that had read nothing. */
  public Map<TopicPartition, Batch.Advance> advances() {
    var advances = new HashMap<TopicPartition, Batch.Advance>();
    for (var part : manifest.topics()) {
      part.offsets()
          .forEach(
              (partition, offset) ->
                  advances.put(
                      new TopicPartition(part.topic(), partition),
                      new Batch.Advance(Batch.NONE, offset)));
    }
    return advances;
  }

  /** Shows every record with its topic. */
  public void read(BiConsumer<String, TopicRecord> reader) {
    for (var part : manifest.topics()) {
      try (var lines = lines(folder.resolve(part.file()))) {
        lines.lines().map(Lines::read).forEach(record -> reader.accept(part.topic(), record));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + part.file(), e);
      }
    }
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
