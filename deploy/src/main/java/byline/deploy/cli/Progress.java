package byline.deploy.cli;

import byline.ingest.source.Item;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps a person posted: one line written over on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {
  private static final boolean TERMINAL = Boolean.getBoolean("byline.terminal");
  private static final long EVERY_MS = TERMINAL ? 200 : 5_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Supplier<String> line;
  private final PrintWriter err;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);
  private String last = "";

  private Progress(Supplier<String> line, PrintWriter err) {
    this.line = line;
    this.err = err;
  }

  /** Starts to show the line, until closed. */
  static Progress show(Supplier<String> line, PrintWriter err) {
    var progress = new Progress(line, err);
    var unused =
        progress.clock.scheduleAtFixedRate(
            progress::tell, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    return progress;
  }

  /** Names what was refused, without spoiling the line. */
  synchronized void complain(Item.Refused what) {
    erase();
    err.println("byline: refused " + what);
    err.flush();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (this) {
      erase();
      err.flush();
    }
  }

  private synchronized void tell() {
    String now = line.get();
    if (!clock.isShutdown() && !now.equals(last)) {
      erase();
      err.print("byline: " + now + (TERMINAL ? "" : System.lineSeparator()));
      err.flush();
      last = now;
    }
  }

  private void erase() {
    if (TERMINAL) {
      err.print(ERASE_LINE);
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
