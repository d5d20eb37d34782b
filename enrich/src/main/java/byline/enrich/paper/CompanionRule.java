package byline.enrich.paper;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts, editions, errata, supplements, replies and reviews are works of their own. */
final class CompanionRule {
  private CompanionRule() {}

  static @Nullable Verdict judge(ClaimView a, ClaimView b, BylineFit byline) {
    String left = a.title().marker();
    String right = b.title().marker();
    if (!left.equals(right)) {
      boolean review = left.equals("review") || right.equals("review");
      boolean sameReviewer = review && byline.shared() > 0 && byline.share() == 1;
      if (!sameReviewer) {
        return Verdict.forbidden("companion-of-other-work");
      }
    }
    Set<String> x = a.title().numbers();
    Set<String> y = b.title().numbers();
    boolean both = !x.isEmpty() && !y.isEmpty();
    if (both && x.stream().noneMatch(y::contains)) {
      return Verdict.forbidden("numbers-differ");
    }
    return null;
  }
}
