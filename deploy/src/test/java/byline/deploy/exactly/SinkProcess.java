package byline.deploy.exactly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code byline sink} in a process of its own, which can be killed at any moment. */
final class SinkProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 300;
  private static final long PAUSE_MILLIS = 20;
  private static final int MOST_SAID = 3_000;
  private final Process process;
  private final Path log;

  private SinkProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param log takes what it says, after what earlier ones said
   * @param options of {@code byline sink}
   */
  static SinkProcess start(Path log, List<String> options) {
    return started(log, command(options));
  }

  /** As {@link #start}, but no file may grow beyond so many KiB, as on a disk that is full. */
  static SinkProcess startWithFilesUpTo(int kib, Path log, List<String> options) {
    var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$@\"", "-"));
    command.addAll(command(options));
    return started(log, command);
  }

  private static List<String> command(List<String> options) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = new ArrayList<>(List.of(java.toString()));
    // It lives for a second or two: the compiler that optimises would only get in the way.
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("byline.deploy.cli.Byline", "sink"));
    command.addAll(options);
    return command;
  }

  private static SinkProcess started(Path log, List<String> command) {
    try {
      return new SinkProcess(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start(),
          log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it live that long, then ends it as a power cut would. */
  void killAfter(long millis) {
    if (ended(millis, TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the sink ended by itself: " + said());
    }
    process.destroyForcibly();
    if (!ended(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the sink outlives being killed");
    }
  }

  /** Waits until it ends by itself. */
  int exitCode() {
    if (!ended(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the sink does not end");
    }
    return process.exitValue();
  }

  /** Waits until something has come about, while it runs. */
  void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (ended(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the sink ended by itself: " + said());
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited too long for the sink: " + said());
      }
    }
  }

  private boolean ended(long time, TimeUnit unit) {
    try {
      return process.waitFor(time, unit);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The end of what it, and whoever wrote to the same log before it, said. */
  String said() {
    try {
      var all = Files.readString(log);
      return all.substring(Math.max(0, all.length() - MOST_SAID));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop, and waits. */
  @Override
  public void close() {
    process.destroy();
    if (!ended(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the sink does not stop when asked to");
    }
  }
}
