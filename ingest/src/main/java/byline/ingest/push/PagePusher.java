package byline.ingest.push;

import byline.ingest.page.PageRecord;
import byline.ingest.setup.TopicPlan;
import byline.ingest.source.Item;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends pages to their topic, in order, each once; counts only what the broker has acknowledged.
 */
public final class PagePusher implements AutoCloseable {
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;
  private final PushMeter meter;
  private final AtomicLong pushed = new AtomicLong();
  private final AtomicLong gone = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicReference<@Nullable PushFailed> failure = new AtomicReference<>();

  /**
   * Opens a producer.
   *
   * @param kafka client properties, at least {@code bootstrap.servers}; what exactly-once sending
   *     needs is overruled
   * @param topic full name of the pages topic
   */
  public PagePusher(Map<String, Object> kafka, String topic, MeterRegistry registry) {
    this.producer =
        new KafkaProducer<>(settings(kafka), new ByteArraySerializer(), new ByteArraySerializer());
    this.topic = topic;
    this.meter = new PushMeter(registry);
  }

  static Map<String, Object> settings(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.putAll(kafka);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicPlan.MAX_RECORD_BYTES);
    return settings;
  }

  /**
   * Hands one item over; returns before the broker has it.
   *
   * @throws PushFailed when the broker did not take an earlier one
   */
  public void push(Item.Fetched page) {
    send(PageRecord.of(page.page()), pushed, meter::pushed);
  }

  /** As {@link #push(Item.Fetched)}, for a page that is gone. */
  public void push(Item.Gone page) {
    send(PageRecord.gone(page.url(), page.at()), gone, meter::gone);
  }

  /** Counts what was no page. */
  public void refuse() {
    refused.incrementAndGet();
    meter.refused();
  }

  /** Counts records of an archive that were not meant to be pages. */
  public void skip(long count) {
    meter.skipped(count);
  }

  /**
   * Returns once the broker has acknowledged everything handed over.
   *
   * @throws PushFailed when it did not
   */
  public void flush() {
    producer.flush();
    failIfRefused();
  }

  /** What was done so far. */
  public PushCount count() {
    return new PushCount(pushed.get(), gone.get(), refused.get());
  }

  @Override
  public void close() {
    producer.close(CLOSE_WITHIN);
  }

  private void send(PageRecord page, AtomicLong count, Runnable counted) {
    failIfRefused();
    var record = new ProducerRecord<>(topic, page.keyBytes(), page.value());
    page.headers()
        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    var unused = producer.send(record, (sent, e) -> acknowledge(page.key(), e, count, counted));
  }

  private void acknowledge(String url, @Nullable Exception e, AtomicLong count, Runnable counted) {
    if (e != null) {
      failure.compareAndSet(null, new PushFailed(url, e));
      return;
    }
    count.incrementAndGet();
    counted.run();
  }

  private void failIfRefused() {
    PushFailed failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }
}
