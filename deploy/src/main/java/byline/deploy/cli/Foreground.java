package byline.deploy.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a role running until the process is told to stop (Ctrl-C, SIGTERM), and closes it then. */
final class Foreground implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Foreground.class);

  private final AutoCloseable role;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread hook = new Thread(this::stop, "stop");

  Foreground(AutoCloseable role) {
    this.role = role;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** True once the process has been told to stop. */
  boolean stopping() {
    return stopping.getCount() == 0;
  }

  /**
   * Returns when the process is told to stop.
   *
   * @param failed looked at every second
   * @throws CannotRun when the role has failed for good
   */
  void untilStopped(BooleanSupplier failed) throws InterruptedException {
    while (!stopping.await(1, TimeUnit.SECONDS)) {
      if (failed.getAsBoolean()) {
        throw new CannotRun("the role has failed; its log says why");
      }
    }
  }

  @Override
  public void close() {
    if (!stopping()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
    closeRole();
  }

  private void stop() {
    stopping.countDown();
    closeRole();
  }

  /** The process ends when the hook does, so the second to come waits for the first. */
  private synchronized void closeRole() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      role.close();
    } catch (Exception e) {
      LOG.warn("did not close cleanly", e);
    }
  }
}
