package byline.sink.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a snapshot holds and where to read on.
 *
 * @param format version of this manifest and of the files' form
 * @param takenAt ISO 8601; the topics were read to their ends after this moment
 * @param clusterId of the Kafka cluster that the offsets belong to
 * @param prefix what all topic names start with
 * @param topics a file each
 */
record Manifest(int format, String takenAt, String clusterId, String prefix, List<Part> topics) {
  static final int FORMAT = 1;
  static final String NAME = "manifest.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  Manifest {
    topics = List.copyOf(topics);
  }

  /**
   * One topic.
   *
   * @param topicId its id in the cluster, as a topic made anew has the old name
   * @param file beside the manifest: gzip of a record a line, {@code {"key":…,"value":…}}, in the
   *     order of the keys' bytes; redirects are records too, tombstones are left out
   * @param bytes length of the file
   * @param sha256 of the file, in hexadecimal digits
   * @param offsets by partition: the first record that is not in the file
   */
  record Part(
      String topic,
      String topicId,
      String file,
      long records,
      long bytes,
      String sha256,
      SortedMap<Integer, Long> offsets) {}

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), JSON.writeValueAsString(this) + "\n");
  }

  /**
   * Reads it.
   *
   * @throws BadSnapshot when there is none, or none that this release can read
   */
  static Manifest read(Path folder) {
    try {
      var text = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8);
      if (JSON.readTree(text).path("format").asInt() != FORMAT) {
        throw new BadSnapshot(
            "%s is of another format than %d: take the snapshot with this release"
                .formatted(folder.resolve(NAME), FORMAT));
      }
      return JSON.readValue(text, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new BadSnapshot(
          folder.resolve(NAME) + " is no manifest of a snapshot: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new BadSnapshot("there is no snapshot in " + folder + ": no " + NAME);
    }
  }
}
