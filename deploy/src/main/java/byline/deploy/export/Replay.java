package byline.deploy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.topology.TopicReader;
import byline.ingest.page.PageRecord;
import byline.ingest.page.TopicNames;
import byline.ingest.setup.TopicPlan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Pushes kept pages once more, with the same bytes, time and headers, and one header that has them
 * read again.
 */
public final class Replay {
  /** What a page is asked for that the ledger has under no layout. */
  private static final String NONE = "none";

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Object> kafka;
  private final TopicNames names;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  /** Works with these client properties, at least {@code bootstrap.servers}. */
  public Replay(Map<String, Object> kafka, TopicNames names) {
    this.kafka = Map.copyOf(kafka);
    this.names = names;
  }

  /**
   * Pushes the pages whose layout is wanted.
   *
   * @param layouts layout of the ledger, {@code none} for pages without one
   * @return how many pages the broker has taken
   * @throws KafkaException when it did not take one
   */
  public long run(Predicate<String> layouts) {
    var reader = new TopicReader(kafka);
    Set<String> wanted = wanted(reader, layouts);
    Map<String, String> last = new HashMap<>();
    reader.read(names.pages(), record -> note(record, wanted, last));
    try (var producer =
        new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
      reader.read(
          names.pages(),
          record -> {
            if (record.value() != null && place(record).equals(last.get(key(record)))) {
              push(producer, record);
            }
          });
      producer.flush();
    }
    Exception failed = failure.get();
    if (failed != null) {
      throw new KafkaException("the broker did not take a page", failed);
    }
    return last.size();
  }

  private Set<String> wanted(TopicReader reader, Predicate<String> layouts) {
    Set<String> wanted = new HashSet<>();
    reader.read(
        names.ledger(),
        record -> {
          if (record.value() != null && layouts.test(layout(record.value()))) {
            wanted.add(key(record));
          } else {
            wanted.remove(key(record));
          }
        });
    return wanted;
  }

  private static String layout(byte[] ledger) {
    try {
      JsonNode layout = JSON.readTree(ledger).path("layout");
      return layout.isTextual() ? layout.asText() : NONE;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void note(
      ConsumerRecord<byte[], byte[]> record, Set<String> wanted, Map<String, String> last) {
    String key = key(record);
    if (record.value() == null) {
      last.remove(key);
    } else if (wanted.contains(key)) {
      last.put(key, place(record));
    }
  }

  private void push(KafkaProducer<byte[], byte[]> producer, ConsumerRecord<byte[], byte[]> kept) {
    var headers = new RecordHeaders(kept.headers().toArray());
    if (headers.lastHeader(PageRecord.FETCHED_AT) == null) {
      headers.add(
          PageRecord.FETCHED_AT, Instant.ofEpochMilli(kept.timestamp()).toString().getBytes(UTF_8));
    }
    headers.remove(PageRecord.REPLAY);
    headers.add(PageRecord.REPLAY, "true".getBytes(UTF_8));
    var again =
        new ProducerRecord<>(
            kept.topic(), null, kept.timestamp(), kept.key(), kept.value(), headers);
    var unused =
        producer.send(
            again,
            (sent, e) -> {
              if (e != null) {
                failure.compareAndSet(null, e);
              }
            });
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicPlan.MAX_RECORD_BYTES);
    return settings;
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? "" : new String(record.key(), UTF_8);
  }

  private static String place(ConsumerRecord<byte[], byte[]> record) {
    return record.partition() + "@" + record.offset();
  }
}
