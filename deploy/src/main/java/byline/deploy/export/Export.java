package byline.deploy.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a snapshot as newline-delimited JSON, a file a topic; equal snapshots give equal bytes.
 */
public final class Export {
  private Export() {}

  /** Writes all files into a folder, which is made when missing; files of earlier exports go. */
  public static void write(Snapshot snapshot, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, SortedMap<String, JsonNode>> topic : snapshot.byTopic().entrySet()) {
      write(
          folder.resolve(topic.getKey() + ".ndjson"),
          topic.getValue().entrySet().stream().map(e -> line(e.getKey(), e.getValue())));
    }
    write(folder.resolve("dead-letters.ndjson"), lines(snapshot.deadLetters()));
  }

  private static Stream<String> lines(List<DeadLetter> letters) {
    return letters.stream()
        .map(
            letter -> {
              ObjectNode value = Newest.JSON.valueToTree(letter);
              value.remove("key");
              return line(letter.key(), value);
            });
  }

  private static String line(@Nullable String key, JsonNode value) {
    ObjectNode line = Newest.JSON.createObjectNode();
    line.put("key", key);
    line.set("value", value);
    try {
      return Newest.JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree can always be written
    }
  }

  /** Whoever reads the file sees the old one or the new one, never half of either. */
  private static void write(Path file, Stream<String> lines) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (BufferedWriter writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        writer.write(line);
        writer.write('\n');
      }
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
