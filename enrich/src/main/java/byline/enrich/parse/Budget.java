package byline.enrich.parse;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the page being read by this thread may still cost, in steps. A step is about ten nanoseconds
 * of work on the developers' machines: a character copied is one, a character that several regular
 * expressions look at is more. Steps are counted and never timed, so that the same bytes have the
 * same reading on any machine and at any replay. Outside of {@link #of} nothing is counted.
 */
final class Budget {
  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

  private final long limit;
  private long spent;

  private Budget(long limit) {
    this.limit = limit;
  }

  /**
   * Does the work within so many steps.
   *
   * @throws TooExpensive when the work asks for more
   */
  static <T> T of(long steps, Supplier<T> work) {
    Budget around = CURRENT.get();
    CURRENT.set(new Budget(steps));
    try {
      return work.get();
    } finally {
      CURRENT.set(around);
    }
  }

  /**
   * Counts steps before they are taken.
   *
   * @throws TooExpensive when that is more than the page has left
   */
  static void charge(long steps) {
    Budget current = CURRENT.get();
    if (current != null) {
      current.spent += steps;
      if (current.spent > current.limit) {
        throw new TooExpensive("more than " + current.limit + " steps of work");
      }
    }
  }

  /** Steps that the page being read has cost so far; 0 outside of any. */
  static long spent() {
    Budget current = CURRENT.get();
    return current == null ? 0 : current.spent;
  }
}
