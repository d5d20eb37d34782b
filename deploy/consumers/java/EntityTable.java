import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a table of entities as a topic has them, redirects and tombstones included.
 *
 * <p>{@code java -cp 'lib/*' EntityTable.java localhost:9092 byline.papers [--once]}: with {@code
 * --once} prints the table as it stands and ends, else prints each change for ever.
 */
public final class EntityTable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, JsonNode> entities = new TreeMap<>();
  private final Map<String, String> heirs = new TreeMap<>();

  /** Takes a record in: an entity, a redirect, or null for an entity that is gone. */
  String take(String id, String value) throws Exception {
    entities.remove(id);
    heirs.remove(id);
    if (value == null) {
      return "gone";
    }
    JsonNode record = JSON.readTree(value);
    if (record.has("redirectTo")) {
      heirs.put(id, record.get("redirectTo").asText());
      return "redirect";
    }
    entities.put(id, record);
    return "entity";
  }

  /**
   * What an id that was noted long ago means today, or null. An heir may stand in another partition
   * and arrive after the redirect, so ids are followed when they are asked for, not when they come.
   */
  JsonNode find(String id) {
    return entities.get(heirs.getOrDefault(id, id));
  }

  public static void main(String[] args) throws Exception {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, args[0],
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    boolean once = List.of(args).contains("--once");
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var table = new EntityTable();
    try (var consumer = new KafkaConsumer<String, String>(settings)) {
      var partitions =
          consumer.partitionsFor(args[1]).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (!once || ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          var what = table.take(record.key(), record.value());
          if (!once) {
            out.println(what + " " + record.key());
          }
        }
      }
    }
    for (var entity : table.entities.entrySet()) {
      out.println(JSON.createObjectNode().put("key", entity.getKey()).set("value", entity.getValue()));
    }
    for (var old : table.heirs.keySet()) {
      var heir = table.find(old);
      out.println(JSON.createObjectNode().put("key", old).put("now", heir == null ? null : heir.get("id").asText()));
    }
  }
}
