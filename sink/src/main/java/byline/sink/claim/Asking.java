package byline.sink.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds how often one address may ask; remembers a bounded number of addresses. */
final class Asking {
  private static final int MOST_ADDRESSES = 10_000;
  private static final Duration WITHIN = Duration.ofHours(1);
  private final int most;
  private final Map<String, Deque<Instant>> asked =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** Lets each address ask so often in an hour. */
  Asking(int most) {
    this.most = most;
  }

  /** Whether an address may ask now; if so, it counts. */
  synchronized boolean admits(String address, Instant now) {
    var times = asked.computeIfAbsent(address, a -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peek().isBefore(now.minus(WITHIN))) {
      times.poll();
    }
    if (times.size() >= most) {
      return false;
    }
    times.add(now);
    return true;
  }
}
