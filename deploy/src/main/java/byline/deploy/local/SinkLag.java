package byline.deploy.local;

import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts the records that the sink has not stored yet. Offsets alone do not tell: the end of a
 * topic lies behind markers of transactions that are no records.
 */
final class SinkLag {
  private final TopicReader reader;
  private final List<String> topics;
  private final Supplier<Map<TopicPartition, Long>> stored;

  SinkLag(Map<String, Object> kafka, TopicNames names, Supplier<Map<TopicPartition, Long>> stored) {
    this.reader = new TopicReader(kafka);
    this.topics = Stream.concat(names.entities().stream(), Stream.of(names.ledger())).toList();
    this.stored = stored;
  }

  long records() {
    var waiting = new AtomicLong();
    Map<TopicPartition, Long> offsets = stored.get();
    for (String topic : topics) {
      reader.readFrom(offsets, topic, record -> waiting.incrementAndGet());
    }
    return waiting.get();
  }
}
