package byline.sink.intake;

import byline.sink.store.Batch;
import byline.sink.store.Change;
import byline.sink.store.EntityStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads partitions from where the store stands, batch by batch, rows and offsets in one go. */
final class TopicTail {
  private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<byte[], byte[]> consumer;
  private final EntityStore store;
  private final RecordReader reader;
  private final IntakeMeters meters;
  private final Map<TopicPartition, Long> stored = new HashMap<>();
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private final Set<String> complainedAbout = new HashSet<>();

  TopicTail(
      Consumer<byte[], byte[]> consumer,
      EntityStore store,
      RecordReader reader,
      IntakeMeters meters) {
    this.consumer = consumer;
    this.store = store;
    this.reader = reader;
    this.meters = meters;
  }

  /** Goes to the store's offsets; what lies before a partition's begin was compacted away. */
  void start(Set<TopicPartition> partitions) {
    stored.clear();
    stored.putAll(store.offsets());
    consumer.assign(partitions);
    var begin = consumer.beginningOffsets(partitions);
    var end = consumer.endOffsets(partitions);
    ends.clear();
    ends.putAll(end);
    for (var partition : partitions) {
      long offset = stored.getOrDefault(partition, 0L);
      if (offset > end.getOrDefault(partition, offset)) {
        throw new ForeignStore(
            "the store has read %s up to offset %d, but the topic ends at %d"
                .formatted(partition, offset, end.get(partition)));
      }
      consumer.seek(partition, Math.max(offset, begin.getOrDefault(partition, 0L)));
    }
  }

  /** Where the partitions end now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(consumer.assignment());
  }

  /**
   * Reads on until everything before these offsets is in the store.
   *
   * @param toGo is told at each step how many records are known to be still to read
   */
  void readTo(Map<TopicPartition, Long> offsets, LongConsumer toGo) {
    while (!hasRead(offsets)) {
      step();
      toGo.accept(lag());
    }
  }

  private boolean hasRead(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .filter(wanted -> consumer.assignment().contains(wanted.getKey()))
        .allMatch(wanted -> stored.getOrDefault(wanted.getKey(), 0L) >= wanted.getValue());
  }

  /** Reads on a little. */
  void step() {
    var records = consumer.poll(POLL);
    var advances = advances();
    if (!advances.isEmpty()) {
      var batch = batch(records, advances);
      meters.batches().record(() -> store.apply(batch));
      advances.forEach((partition, advance) -> stored.put(partition, advance.to()));
    }
  }

  /** Positions rather than records, as the end of a transaction is an offset without a record. */
  private Map<TopicPartition, Batch.Advance> advances() {
    var advances = new HashMap<TopicPartition, Batch.Advance>();
    for (var partition : consumer.assignment()) {
      long from = stored.getOrDefault(partition, Batch.NONE);
      long to = consumer.position(partition);
      if (from != to) {
        advances.put(partition, new Batch.Advance(from, to));
      }
    }
    return advances;
  }

  private Batch batch(
      ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Batch.Advance> advances) {
    var changes = new ArrayList<Change>(records.count());
    var positions = new HashMap<Change.Target, Batch.Position>();
    var unread = new ArrayList<Batch.Unread>();
    for (var record : records) {
      var position = new Batch.Position(record.topic(), record.partition(), record.offset());
      var change = reader.read(record);
      if (change.isPresent()) {
        meters.read(record.topic(), change.get());
        changes.add(change.get());
        positions.put(change.get().target(), position);
      } else {
        skip(record);
        unread.add(
            new Batch.Unread(position, RecordReader.key(record), "no key with a JSON object"));
      }
    }
    return new Batch(changes, advances, positions, unread);
  }

  private void skip(ConsumerRecord<byte[], byte[]> record) {
    meters.unreadable(record.topic());
    if (complainedAbout.add(record.topic())) {
      log.warn(
          "skipped a record of {} at partition {} offset {}: no key with a JSON object; further"
              + " ones are only counted, and listed in the table 'refused'",
          record.topic(),
          record.partition(),
          record.offset());
    }
  }

  /** True once the store has what the topics had when the reading started. */
  boolean isCaughtUp() {
    return ends.entrySet().stream()
        .allMatch(end -> stored.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  long lag() {
    return consumer.assignment().stream()
        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
        .sum();
  }
}
