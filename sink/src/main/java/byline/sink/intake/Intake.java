package byline.sink.intake;

import byline.sink.store.EntityStore;
import byline.sink.store.OffsetsMoved;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all entity topics and the ledger into a store, on a thread of its own, until closed. A
 * broker or store that fails is tried again, ever more slowly; a store that belongs to other topics
 * is left alone until it is rebuilt.
 */
public final class Intake implements Supply {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);
  private static final long LOOK_EVERY_MILLIS = 5_000;
  private static final long LONGEST_PAUSE_MILLIS = 15_000;

  private final EntityStore store;
  private final TopicSource source;
  private final IntakeMeters meters;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "sink-intake");
  private final Runnable caughtUp;
  private long pauseMillis;
  private volatile IntakeStatus status = new IntakeStatus(false, "connecting", 0);

  /**
   * Reads from there.
   *
   * @param caughtUp called, again and again, once the store has what the topics had at the start
   */
  public Intake(EntityStore store, TopicSource source, MeterRegistry registry, Runnable caughtUp) {
    this.store = store;
    this.source = source;
    this.caughtUp = caughtUp;
    this.meters = new IntakeMeters(registry);
    registry.gauge("byline.sink.refused", store, EntityStore::refused);
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
        waitForAnotherStore(e);
      } catch (OffsetsMoved e) {
        log.info("another sink writes to this store too: {}", e.getMessage());
      } catch (RuntimeException e) {
        pauseUnlessStopping(e);
      }
    }
  }

  /**
   * Somebody may rebuild the store, or bring the topics back, while this one serves what it has.
   */
  private void waitForAnotherStore(ForeignStore cause) {
    var message = cause.getMessage() + "; 'byline sink --rebuild' fills it from these";
    if (!message.equals(status.message())) {
      log.error("not reading: {}", message);
    }
    status = new IntakeStatus(false, message, 0);
    rest(LOOK_EVERY_MILLIS);
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
    store.rebuildWanted().ifPresent(this::rebuild);
    try (var cluster = source.cluster();
        var consumer = source.consumer()) {
      readUntilAsked(cluster, new TopicTail(consumer, store, source.reader(), meters));
    }
  }

  /** Closing the clients waits for answers, so the interrupt that asks to stop ends before it. */
  private void readUntilAsked(Cluster cluster, TopicTail tail) {
    try {
      read(cluster, tail);
    } catch (InterruptException e) {
      log.debug("asked to stop", e);
    } finally {
      var unused = Thread.interrupted();
    }
  }

  /** The rows that stand are served meanwhile. */
  private void rebuild(String because) {
    log.info("making all rows anew from the topics, because of {}", because);
    var message = "reading all topics anew, because of " + because;
    new Rebuild(store, source).run(toGo -> status = new IntakeStatus(true, message, toGo));
  }

  private void read(Cluster cluster, TopicTail tail) {
    var there = cluster.look();
    checkOrigin(there);
    tail.start(there.partitions());
    follow(tail, cluster, there);
  }

  private void checkOrigin(Cluster.Topics there) {
    var origin = store.origin();
    if (origin.isPresent() && !origin.get().agreesWith(there.origin())) {
      throw new ForeignStore("the store was filled from other topics than those at " + source);
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
