package byline.deploy.exactly;

import byline.enrich.topology.TopicReader;
import byline.sink.store.Batch;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import byline.sink.store.Stores;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the topics say at rest: the last readable word about each key, read by other means. */
final class Truth {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final Map<Change.Target, Change> last = new LinkedHashMap<>();

  /** Reads all topics to their ends. */
  Truth(Map<String, Object> kafka, String prefix) {
    var reader = new TopicReader(kafka);
    for (var topic : InventedRecords.TOPICS) {
      reader.read(prefix + topic, record -> change(topic, record).ifPresent(this::keep));
    }
  }

  private void keep(Change change) {
    last.put(change.target(), change);
  }

  private static Optional<Change> change(String topic, ConsumerRecord<byte[], byte[]> record) {
    var id = new String(record.key(), StandardCharsets.UTF_8);
    var kind = Kind.ofTopic(topic);
    if (record.value() == null) {
      return Optional.of(
          kind.<Change>map(k -> new Change.Gone(k, id)).orElseGet(() -> new Change.PageStruck(id)));
    }
    var json = new String(record.value(), StandardCharsets.UTF_8);
    return parsed(json)
        .map(
            node -> kind.map(k -> entity(k, id, json, node)).orElseGet(() -> page(id, json, node)));
  }

  private static Change page(String url, String json, JsonNode node) {
    return new Change.PageRead(url, json, node);
  }

  private static Change entity(Kind kind, String id, String json, JsonNode node) {
    return node.has("redirectTo")
        ? new Change.Redirect(
            kind, id, node.get("redirectTo").asText(), node.get("because").toString(), json)
        : new Change.Put(kind, id, json, node);
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Writes it into an empty store, each key once. */
  void into(String store) {
    try (var empty = Stores.open(store)) {
      empty.apply(new Batch(List.copyOf(last.values()), Map.of()));
    }
  }

  int size() {
    return last.size();
  }
}
