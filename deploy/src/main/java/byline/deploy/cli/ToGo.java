package byline.deploy.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Tells a person now and then how many records are still to read. */
final class ToGo implements LongConsumer {
  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);
  private final PrintWriter err;
  private long said = System.nanoTime();

  ToGo(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(long records) {
    if (System.nanoTime() - said > EVERY_NANOS) {
      said = System.nanoTime();
      err.printf("byline: %,d records to go%n", records);
      err.flush();
    }
  }
}
