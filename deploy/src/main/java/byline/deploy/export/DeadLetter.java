package byline.deploy.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a dead letter: why it is one, not its body.
 *
 * @param key as it came, unreadable bytes replaced; null when there was none
 * @param reason code
 * @param stage where it was given up
 * @param message one sentence
 * @param origin topic it came from
 * @param bytes length of the body, or null for a tombstone
 * @param sha256 of the body, or null for a tombstone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetter(
    @Nullable String key,
    @Nullable String reason,
    @Nullable String stage,
    @Nullable String message,
    @Nullable String origin,
    @Nullable Integer bytes,
    @Nullable String sha256) {

  static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
    byte[] body = record.value();
    return new DeadLetter(
        record.key() == null ? null : Newest.text(record.key()),
        header(record, "reason"),
        header(record, "stage"),
        header(record, "message"),
        header(record, "origin-topic"),
        body == null ? null : body.length,
        body == null ? null : sha256(body));
  }

  private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? null : Newest.text(header.value());
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
