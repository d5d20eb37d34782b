package byline.sink.intake;

import byline.sink.store.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Where the records come from.
 *
 * @param kafka client properties; what decides over exactly once is overruled
 * @param prefix what all topic names start with
 */
public record TopicSource(Map<String, Object> kafka, String prefix) {
  public TopicSource {
    kafka = Map.copyOf(kafka);
  }

  /** All entity topics and the ledger, without prefix. */
  public List<String> names() {
    return Stream.concat(
            Arrays.stream(Kind.values()).map(Kind::plural), Stream.of(RecordReader.LEDGER))
        .toList();
  }

  private List<String> topics() {
    return names().stream().map(prefix::concat).toList();
  }

  Cluster cluster() {
    return new Cluster(kafka, topics());
  }

  KafkaConsumer<byte[], byte[]> consumer() {
    var settings = new HashMap<>(kafka);
    settings.putIfAbsent("max.poll.records", 1000);
    settings.putIfAbsent("default.api.timeout.ms", 15_000);
    settings.keySet().removeAll(List.of("group.id", "group.instance.id"));
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "none");
    settings.put("allow.auto.create.topics", false);
    settings.put("key.deserializer", ByteArrayDeserializer.class);
    settings.put("value.deserializer", ByteArrayDeserializer.class);
    return new KafkaConsumer<>(settings);
  }

  RecordReader reader() {
    return new RecordReader(prefix);
  }

  @Override
  public String toString() {
    return String.valueOf(kafka.get("bootstrap.servers"));
  }
}
