package byline.deploy.export;

import byline.enrich.topology.TopicReader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The newest value of each key of a topic with JSON values, in the order of the keys' bytes. */
public final class Newest {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Newest() {}

  /** Reads a topic; what was taken back is left out. */
  public static SortedMap<String, JsonNode> of(TopicReader reader, String topic) {
    SortedMap<byte[], byte[]> bytes = new TreeMap<>(Arrays::compareUnsigned);
    reader.read(
        topic,
        record -> {
          if (record.key() != null) {
            bytes.put(record.key(), record.value());
          }
        });
    SortedMap<String, JsonNode> values = new TreeMap<>(Newest::byCodePoint);
    bytes.entrySet().stream()
        .filter(e -> e.getValue() != null)
        .forEach(e -> values.put(text(e.getKey()), json(topic, e)));
    return values;
  }

  static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static JsonNode json(String topic, Map.Entry<byte[], byte[]> entry) {
    try {
      return JSON.readTree(entry.getValue());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          topic + " holds no JSON at " + text(entry.getKey()) + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The order of UTF-8 bytes, which is that of code points, not of Java's characters. */
  private static int byCodePoint(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
