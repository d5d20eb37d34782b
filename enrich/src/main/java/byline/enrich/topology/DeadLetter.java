package byline.enrich.topology;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** The headers of a dead letter: why, and where the input stands. */
final class DeadLetter {
  private static final int LONGEST = 1_000;

  private DeadLetter() {}

  /** The input's own headers, then ours. */
  static Headers headers(
      String stage, Headers input, String reason, String message, RecordMetadata origin) {
    var headers = new RecordHeaders(input.toArray());
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
