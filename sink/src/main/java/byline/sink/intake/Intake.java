package byline.sink.intake;

import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.OffsetsMoved;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all entity topics and the ledger into a store, on a thread of its own, until closed. A
 * broker or store that fails is tried again, ever more slowly; only a store that belongs to other
 * topics ends the reading.
 */
public final class Intake implements Supply {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);
  private static final long LOOK_EVERY_MILLIS = 5_000;
  private static final long LONGEST_PAUSE_MILLIS = 15_000;

  private final EntityStore store;
  private final Map<String, Object> kafka;
  private final List<String> topics;
  private final RecordReader reader;
  private final IntakeMeters meters;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "sink-intake");
  private final Runnable caughtUp;
  private long pauseMillis;
  private volatile IntakeStatus status = new IntakeStatus(false, "connecting", 0);

  /**
   * Reads the topics that begin with a prefix.
   *
   * @param caughtUp called, again and again, once the store has what the topics had at the start
   */
  public Intake(
      EntityStore store,
      Map<String, Object> kafka,
      String prefix,
      MeterRegistry registry,
      Runnable caughtUp) {
    this.store = store;
    this.kafka = kafka;
    this.caughtUp = caughtUp;
    this.topics =
        Stream.concat(
                Arrays.stream(Kind.values()).map(Kind::plural), Stream.of(RecordReader.LEDGER))
            .map(prefix::concat)
            .toList();
    this.reader = new RecordReader(prefix);
    this.meters = new IntakeMeters(registry);
    registry.gauge("byline.sink.lag", this, intake -> intake.status().lag());
    registry.gauge("byline.sink.reading", this, intake -> intake.status().reading() ? 1 : 0);
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public IntakeStatus status() {
    return status;
  }

  private void run() {
    while (!isStopping()) {
      try {
        read();
      } catch (ForeignStore e) {
        status = new IntakeStatus(false, String.valueOf(e.getMessage()), 0);
        log.error(
            "stopped reading: {}; give the sink another store, or remove this one", e.getMessage());
        return;
      } catch (OffsetsMoved e) {
        log.info("another sink writes to this store too: {}", e.getMessage());
      } catch (RuntimeException e) {
        pauseUnlessStopping(e);
      }
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private void pauseUnlessStopping(RuntimeException cause) {
    if (isStopping()) {
      return;
    }
    status = new IntakeStatus(false, String.valueOf(cause.getMessage()), status.lag());
    log.warn("reading failed, trying again", cause);
    pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, 2 * pauseMillis + 250);
    rest(pauseMillis);
  }

  private void rest(long millis) {
    try {
      if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
        log.debug("stopping");
      }
    } catch (InterruptedException e) {
      stopping.countDown();
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (var cluster = new Cluster(kafka, topics);
        var consumer = new KafkaConsumer<byte[], byte[]>(consumerSettings())) {
      read(cluster, new TopicTail(consumer, store, reader, meters));
    }
  }

  private void read(Cluster cluster, TopicTail tail) {
    try {
      var there = cluster.look();
      checkOrigin(there);
      tail.start(there.partitions());
      follow(tail, cluster, there);
    } catch (InterruptException e) {
      log.debug("asked to stop; closing waits for answers, so the interrupt ends here", e);
      var unused = Thread.interrupted();
    }
  }

  private void checkOrigin(Cluster.Topics there) {
    var origin = store.origin();
    if (origin.isPresent() && !origin.get().agreesWith(there.origin())) {
      throw new ForeignStore(
          "the store was filled from other topics than those at " + kafka.get("bootstrap.servers"));
    }
    if (!there.origin().topicIds().isEmpty()) {
      store.adopt(there.origin());
    }
  }

  /** Reads on until the topics are no longer what they were. */
  private void follow(TopicTail tail, Cluster cluster, Cluster.Topics there) {
    if (!there.missing().isEmpty()) {
      log.warn("not there yet, to be made by 'byline setup': {}", there.missing());
    }
    long looked = System.nanoTime();
    while (!isStopping()) {
      if (there.partitions().isEmpty()) {
        rest(LOOK_EVERY_MILLIS / 5);
      } else {
        tail.step();
        if (tail.isCaughtUp()) {
          caughtUp.run();
        }
      }
      report(tail, there);
      if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - looked) > LOOK_EVERY_MILLIS) {
        if (!cluster.look().equals(there)) {
          return;
        }
        looked = System.nanoTime();
      }
    }
  }

  private void report(TopicTail tail, Cluster.Topics there) {
    var complete = there.missing().isEmpty();
    var message = complete ? "reading" : "topics are missing: " + there.missing();
    status = new IntakeStatus(complete, message, tail.lag());
    pauseMillis = 0;
  }

  private Map<String, Object> consumerSettings() {
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
    return settings;
  }

  /** Waits for the batch in hand, which an interrupt does not touch, but for no broker. */
  @Override
  public void close() {
    stopping.countDown();
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
