package byline.enrich.topology;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets roots that are costly to settle wait in proportion, so that one giant bucket under a stream
 * of changes takes a bounded share of the time.
 */
final class Patience {
  /** A root rests this many times as long as it took; cheap ones do not rest. */
  private static final int REST = 8;

  private static final long CHEAP_NANOS = 20_000_000;

  private final Map<String, Long> notBefore = new HashMap<>();

  boolean due(String root, long now) {
    Long from = notBefore.get(root);
    return from == null || now - from >= 0;
  }

  void took(String root, long start, long end) {
    if (end - start > CHEAP_NANOS) {
      notBefore.put(root, end + REST * (end - start));
    } else {
      notBefore.remove(root);
    }
  }
}
