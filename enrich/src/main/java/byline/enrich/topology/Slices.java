package byline.enrich.topology;

import io.micrometer.core.instrument.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long the tasks of a stream thread may settle before it looks again whether to poll and to
 * commit. A thread has one transaction for all its tasks and serves them one after the other, so
 * those that have something to settle share one slice, however many there are.
 */
final class Slices {
  /** Far below the transaction's timeout, far above what a commit costs. */
  private static final Duration OF_A_THREAD = Duration.ofSeconds(2);

  private final Clock clock;
  private final Map<Thread, Set<String>> busy = new ConcurrentHashMap<>();

  Slices(Clock clock) {
    this.clock = clock;
  }

  /** What one task may take now: over as soon as the clock has passed its end. */
  record Slice(Clock clock, long endNanos) {
    boolean isOver() {
      return clock.monotonicTime() - endNanos >= 0;
    }
  }

  /** A task of the calling thread has something to settle. */
  Slice of(String task) {
    var sharing =
        busy.computeIfAbsent(Thread.currentThread(), thread -> ConcurrentHashMap.newKeySet());
    sharing.add(task);
    return new Slice(clock, clock.monotonicTime() + OF_A_THREAD.toNanos() / sharing.size());
  }

  /** A task has nothing to settle, or is closed. */
  void done(String task) {
    busy.values().forEach(sharing -> sharing.remove(task));
    busy.values().removeIf(Set::isEmpty);
  }
}
