package byline.sink;

import byline.sink.intake.ReadAll;
import byline.sink.intake.TopicSource;
import byline.sink.snapshot.SnapshotWriter;
import byline.sink.store.Stores;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.LongConsumer;

/** Takes a snapshot of all topics: what they say now, and where to read on. */
public final class Snapshot {
  private final TopicSource source;

  /**
   * What to take it of.
   *
   * @param kafka client properties, at least {@code bootstrap.servers}
   * @param topicPrefix what all topic names start with
   */
  public Snapshot(Map<String, Object> kafka, String topicPrefix) {
    this.source = new TopicSource(kafka, topicPrefix);
  }

  /**
   * Takes it; the folder appears when all of it is there.
   *
   * @param folder must not be there yet, or be empty
   * @param toGo is told now and then how many records are known to be still to read
   * @return how many records it holds
   * @throws FileAlreadyExistsException when there is something in the folder
   */
  public long take(Path folder, LongConsumer toGo) throws IOException {
    var place = folder.toAbsolutePath().normalize();
    refuseUnlessEmpty(place);
    var next = place.resolveSibling(place.getFileName() + ".next");
    delete(next);
    Files.createDirectories(next);
    long records = take(next, next.resolve("reading"), toGo);
    delete(next.resolve("reading"));
    Files.deleteIfExists(place);
    Files.move(next, place);
    return records;
  }

  /** The newest record of each key is found in a store on the disk, which is never too small. */
  private long take(Path folder, Path scratch, LongConsumer toGo) throws IOException {
    var begun = Instant.now();
    try (var store = Stores.open(scratch.resolve("store.db").toString())) {
      new ReadAll(store, source).run(toGo);
      return new SnapshotWriter(store, source.prefix(), source.names()).write(folder, begun);
    }
  }

  private static void refuseUnlessEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new FileAlreadyExistsException(
              folder + " is not empty: a snapshot wants a folder of its own");
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var inside = Files.walk(folder)) {
        for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
