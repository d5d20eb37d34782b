package byline.sink.feed;

import byline.sink.store.ChangeLog;
import byline.sink.store.ChangeLog.Extent;
import byline.sink.store.StoreUnavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches how far the log goes, on one thread for all who wait for more. It asks the store rather
 * than the intake, since another sink may be the one that writes.
 */
final class Watch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watch.class);
  private static final long EVERY_MILLIS = 200;
  private final ChangeLog changes;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "sink-log-watch");
  private @Nullable Extent extent;

  Watch(ChangeLog changes) {
    this.changes = changes;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!closing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      see(changes.extent().orElse(null));
    } catch (StoreUnavailable e) {
      log.debug("the log of changes cannot be seen", e);
    }
  }

  private synchronized void see(@Nullable Extent now) {
    if (now != null && !now.equals(extent)) {
      notifyAll();
    }
    extent = now;
  }

  /** The reach of the log when last seen; empty while it is closed. */
  synchronized Optional<Extent> extent() {
    return Optional.ofNullable(extent);
  }

  /** Waits until the log goes beyond a sequence, or some time has passed. */
  synchronized void await(long sequence, Duration most) throws InterruptedException {
    long until = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (!isClosed() && left > 0 && (extent == null || extent.last() <= sequence)) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
  }

  boolean isClosed() {
    return closing.getCount() == 0;
  }

  @Override
  public void close() {
    closing.countDown();
    synchronized (this) {
      notifyAll();
    }
  }
}
