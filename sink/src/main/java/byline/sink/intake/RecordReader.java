package byline.sink.intake;

import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A topic's record in, what it changes out; empty when the record cannot be read. */
final class RecordReader {
  static final String LEDGER = "ledger";

  /** A page's address may be this long; an entity's id never is. */
  private static final int LONGEST_KEY = 8_192;

  private static final int LONGEST_ID = 256;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final String prefix;

  RecordReader(String prefix) {
    this.prefix = prefix;
  }

  Optional<Change> read(ConsumerRecord<byte[], byte[]> record) {
    var key = record.key();
    if (key == null || key.length == 0 || key.length > LONGEST_KEY) {
      return Optional.empty();
    }
    var id = text(key);
    if (id.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    var topic = record.topic().substring(prefix.length());
    if (topic.equals(LEDGER)) {
      return page(id, record.value());
    }
    return key.length > LONGEST_ID
        ? Optional.empty()
        : Kind.ofTopic(topic).flatMap(kind -> entity(kind, id, record.value()));
  }

  /** The key as text, or null when there is none. */
  static @Nullable String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? null : text(record.key());
  }

  private static Optional<Change> page(String url, byte[] value) {
    if (value == null) {
      return Optional.of(new Change.PageStruck(url));
    }
    var json = text(value);
    return object(json).map(outcome -> new Change.PageRead(url, json, outcome));
  }

  private static Optional<Change> entity(Kind kind, String id, byte[] value) {
    if (value == null) {
      return Optional.of(new Change.Gone(kind, id));
    }
    var json = text(value);
    return object(json).map(entity -> change(kind, id, json, entity));
  }

  private static Change change(Kind kind, String id, String json, JsonNode entity) {
    var to = entity.path("redirectTo");
    if (!to.isTextual()) {
      return new Change.Put(kind, id, json, entity);
    }
    var because = entity.path("because");
    return new Change.Redirect(
        kind, id, to.asText(), because.isArray() ? because.toString() : "[]", json);
  }

  private static Optional<JsonNode> object(String json) {
    try {
      var node = JSON.readTree(json);
      return Optional.ofNullable(node).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] value) {
    return new String(value, StandardCharsets.UTF_8);
  }
}
