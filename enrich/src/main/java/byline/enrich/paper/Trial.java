package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import java.util.function.UnaryOperator;

/**
 * A supposition about two claims.
 *
 * @param words what is supposed
 * @param fills whether it only adds what one of them does not say
 * @param left the one claim, as it would be
 * @param right the other, as it would be
 */
record Trial(
    String words, boolean fills, UnaryOperator<WorkClaim> left, UnaryOperator<WorkClaim> right) {

  /** A supposition about both alike. */
  static Trial ofBoth(String words, boolean fills, UnaryOperator<WorkClaim> claim) {
    return new Trial(words, fills, claim, claim);
  }

  /** A supposition about the right one, which then contradicts the left one. */
  static Trial ofRight(String words, UnaryOperator<WorkClaim> right) {
    return new Trial(words, false, claim -> claim, right);
  }

  /** Both suppositions at once. */
  Trial and(Trial other) {
    return new Trial(
        words + ", and " + other.words,
        fills && other.fills,
        claim -> other.left.apply(left.apply(claim)),
        claim -> other.right.apply(right.apply(claim)));
  }
}
