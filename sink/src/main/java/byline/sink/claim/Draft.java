package byline.sink.claim;

import org.jspecify.annotations.Nullable;

/**
 * A form as it was filled in.
 *
 * @param problem why it was not taken, or null
 */
record Draft(String orcid, String note, String contact, @Nullable String problem) {
  static final Draft EMPTY = new Draft("", "", "", null);

  Draft because(String reason) {
    return new Draft(orcid, note, contact, reason);
  }
}
