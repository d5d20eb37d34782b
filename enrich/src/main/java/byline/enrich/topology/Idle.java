package byline.enrich.topology;

import byline.ingest.page.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Whether the enrich stage has taken everything there is on the topics it reads, and shown what
 * came of it: no record stands beyond the offsets it has committed, and no transaction is open on
 * these topics and on those it writes.
 */
final class Idle implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(400);

  private final String group;
  private final List<String> topics;
  private final Admin admin;
  private final Consumer<byte[], byte[]> consumer;
  private final List<TopicPartition> everything;

  Idle(EnrichSettings settings) {
    this.group = settings.applicationId();
    this.topics = topics(settings.topics());
    Map<String, Object> config = new HashMap<>(settings.kafka());
    config.keySet().removeIf(name -> name.contains("group."));
    this.admin = Admin.create(config);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    this.consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.assign(partitions(topics));
    this.everything = new ArrayList<>(consumer.assignment());
    everything.addAll(partitions(outputs(settings.topics())));
  }

  private static List<String> topics(TopicNames names) {
    return List.of(
        names.pages(),
        names.curation(),
        names.paperPlacement(),
        names.authorPlacement(),
        names.contributions());
  }

  private static List<String> outputs(TopicNames names) {
    var outputs = new ArrayList<>(names.entities());
    outputs.add(names.ledger());
    outputs.add(names.deadLetters());
    return outputs;
  }

  private List<TopicPartition> partitions(List<String> topics) {
    var partitions = new ArrayList<TopicPartition>();
    for (String topic : topics) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    return partitions;
  }

  /** Whether that is so now. */
  boolean now() {
    var ends = ends(IsolationLevel.READ_UNCOMMITTED);
    return ends.equals(ends(IsolationLevel.READ_COMMITTED))
        && nothingBeyond(committed(), ends)
        && ends.equals(ends(IsolationLevel.READ_UNCOMMITTED));
  }

  private boolean nothingBeyond(
      Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
    for (var partition : consumer.assignment()) {
      Long offset = committed.get(partition);
      if (offset == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, offset);
      }
    }
    long deadline = System.nanoTime() + LOOK.toNanos();
    do {
      if (!consumer.poll(Duration.ofMillis(50)).isEmpty()) {
        return false;
      }
      if (consumer.assignment().stream().allMatch(p -> consumer.position(p) >= of(ends, p))) {
        return true;
      }
    } while (System.nanoTime() < deadline);
    return false;
  }

  private Map<TopicPartition, Long> ends(IsolationLevel isolation) {
    var wanted = new HashMap<TopicPartition, OffsetSpec>();
    everything.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
    var ends = new HashMap<TopicPartition, Long>();
    var found = answer(admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all());
    found.forEach((partition, info) -> ends.put(partition, info.offset()));
    return ends;
  }

  private static long of(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return ends.getOrDefault(partition, 0L);
  }

  private Map<TopicPartition, Long> committed() {
    var offsets = new HashMap<TopicPartition, Long>();
    Map<TopicPartition, OffsetAndMetadata> found =
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    found.forEach(
        (partition, offset) -> {
          if (offset != null) {
            offsets.put(partition, offset.offset());
          }
        });
    return offsets;
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while asking the broker", e);
    } catch (ExecutionException e) {
      throw new KafkaException("the broker did not tell how far the enrich stage is", e);
    }
  }

  @Override
  public void close() {
    consumer.close();
    admin.close();
  }
}
