package byline.sink.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that is called when something happens.
 *
 * @param follows what: a path like {@code /author/A1} or {@code /works?filter=…}
 * @param secret that calls are signed with; never told again
 * @param madeBy name of the curator
 * @param standing how far it is and how the calls went
 */
record Webhook(
    String id, String url, String follows, String secret, String madeBy, Standing standing) {

  /** Whether it is called. */
  enum State {
    ENABLED,
    DISABLED
  }

  /**
   * How the calls went.
   *
   * @param sequence of the last change that was delivered or did not concern it
   * @param failures since the last success
   * @param failingSince time of the first of these, or null
   * @param nextTry when it may be called next
   * @param problem what went wrong last, or null
   */
  record Standing(
      State state,
      long sequence,
      int failures,
      @Nullable Instant failingSince,
      Instant nextTry,
      @Nullable String problem) {

    static Standing at(long sequence, Instant now) {
      return new Standing(State.ENABLED, sequence, 0, null, now, null);
    }
  }
}
