package byline.deploy.exactly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes all topics without a pause, in transactions of which some are taken back, until closed.
 */
final class Upheaval implements AutoCloseable {
  private static final long PACE_NANOS = 10_000_000;
  private static final int LARGEST_TRANSACTION = 15;
  private static final int ONE_IN_THIS_MANY_IS_TAKEN_BACK = 5;

  private final KafkaProducer<String, String> producer;
  private final InventedRecords records;
  private final Random random;
  private final Thread thread = new Thread(this::run, "upheaval");
  private volatile boolean stopping;
  private volatile @Nullable RuntimeException failure;
  private final AtomicInteger taken = new AtomicInteger();

  Upheaval(Map<String, Object> kafka, String prefix, long seed) {
    var settings = new HashMap<>(kafka);
    settings.put("transactional.id", prefix + "upheaval");
    // A first batch that a new partition refuses would otherwise be overtaken by the second one.
    settings.put("max.in.flight.requests.per.connection", 1);
    this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    this.random = new Random(seed);
    this.records = new InventedRecords(prefix, random);
    producer.initTransactions();
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!stopping) {
        transaction();
        LockSupport.parkNanos(PACE_NANOS);
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  /** One transaction, kept or taken back. */
  void transaction() {
    producer.beginTransaction();
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (int i = 1 + random.nextInt(LARGEST_TRANSACTION); i > 0; i--) {
      ProducerRecord<String, String> record = records.next();
      sent.add(producer.send(record));
    }
    sent.forEach(Upheaval::written);
    if (random.nextInt(ONE_IN_THIS_MANY_IS_TAKEN_BACK) == 0) {
      producer.abortTransaction();
    } else {
      producer.commitTransaction();
      taken.addAndGet(sent.size());
    }
  }

  private static void written(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Records that count. */
  int count() {
    return taken.get();
  }

  /** Ends what {@link #start} began, after the transaction in hand. */
  void stop() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (failure != null) {
      throw new IllegalStateException("the topics were not changed to the end", failure);
    }
  }

  @Override
  public void close() {
    stop();
    producer.close();
  }
}
