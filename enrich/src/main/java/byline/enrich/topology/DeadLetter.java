package byline.enrich.topology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter: the input, why it is one, and where the input stands; never too large to write.
 */
final class DeadLetter {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_HEADERS = 1_000_000;

  /** Bytes of a record that are left for its key, our headers and what the wire adds. */
  private static final int ROOM = 20_000;

  private static final int LARGEST = 6 * 1024 * 1024 - ROOM;

  private DeadLetter() {}

  /**
   * The input's bytes, cut where with its headers they leave no room for ours; then the header
   * {@code cut-from} says how many there were.
   */
  static byte @Nullable [] value(byte @Nullable [] input, Headers headers) {
    int room = LARGEST - size(headers);
    if (input == null || input.length <= room) {
      return input;
    }
    headers.add("cut-from", bytes(Integer.toString(input.length)));
    return Arrays.copyOf(input, Math.max(0, room));
  }

  private static int size(Headers headers) {
    int size = 0;
    for (Header header : headers) {
      size += bytes(header.key()).length + (header.value() == null ? 0 : header.value().length);
    }
    return size;
  }

  /** The input's own headers unless they are monstrous, then ours. */
  static Headers headers(
      String stage, Headers input, String reason, String message, RecordMetadata origin) {
    boolean small = size(input) <= LONGEST_HEADERS;
    var headers = small ? new RecordHeaders(input.toArray()) : new RecordHeaders();
    Map.of(
            "stage", stage,
            "reason", reason,
            "message", message.substring(0, Math.min(LONGEST, message.length())),
            "origin-topic", origin.topic(),
            "origin-partition", Integer.toString(origin.partition()),
            "origin-offset", Long.toString(origin.offset()))
        .forEach((name, value) -> headers.remove(name).add(name, bytes(value)));
    return headers;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
