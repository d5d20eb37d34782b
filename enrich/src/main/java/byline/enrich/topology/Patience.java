package byline.enrich.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * When a root that changed may settle: once nothing came for a while, so that what comes together
 * is settled together; not for ever; and costly roots rest in proportion, so that one giant bucket
 * under a stream of changes takes a bounded share of the time.
 */
final class Patience {
  /** A root rests this many times as long as it took; cheap ones do not rest. */
  private static final int REST = 8;

  /** A root that never falls quiet waits this many times as long as quiet is. */
  private static final int LONGEST = 6;

  private static final long CHEAP_MILLIS = 20;

  private record Wait(long first, long last) {}

  private final long quiet;
  private final Map<String, Wait> waits = new HashMap<>();
  private final Map<String, Long> rests = new HashMap<>();

  /** Patience that takes a root for quiet after this long. */
  Patience(Duration quiet) {
    this.quiet = quiet.toMillis();
  }

  /** Something came for a root. */
  void came(String root, long now) {
    waits.merge(root, new Wait(now, now), (before, more) -> new Wait(before.first(), now));
  }

  /** Whether a root may settle. */
  boolean due(String root, long now) {
    Long rest = rests.get(root);
    if (rest != null && now - rest < 0) {
      return false;
    }
    Wait wait = waits.get(root);
    return wait == null || now - wait.last() >= quiet || now - wait.first() >= LONGEST * quiet;
  }

  /** A root has settled, which took so long. */
  void took(String root, long now, long millis) {
    waits.remove(root);
    if (millis > CHEAP_MILLIS) {
      rests.put(root, now + REST * millis);
    } else {
      rests.remove(root);
    }
  }
}
