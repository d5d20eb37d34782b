package byline.enrich.paper;

import byline.enrich.paper.Verdict.Answer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about two claims: identifiers, then what forbids, then the sum of the evidence. */
final class PairVerdict {
  static final double SAME = 0.99;
  private static final double DIFFERENT = -1.5;

  private PairVerdict() {}

  static Verdict of(ClaimView a, ClaimView b) {
    BylineFit byline = BylineFit.of(a, b);
    Verdict companion = CompanionRule.judge(a, b, byline);
    if (companion != null) {
      return companion;
    }
    Evidence identifier = IdentifierEvidence.of(a, b);
    Evidence year = RecordEvidence.year(a, b);
    Evidence venue = RecordEvidence.venue(a, b);
    Evidence pages = RecordEvidence.pages(a, b);
    List<Evidence> all =
        List.of(identifier, TitleEvidence.of(a, b), BylineEvidence.of(byline), year, venue, pages);
    double sum = all.stream().mapToDouble(Evidence::weight).sum();
    double record = year.weight() + venue.weight() + pages.weight();
    if (sum >= SAME) {
      return new Verdict(Answer.SAME, strongest(all, 1), sum, record);
    }
    return sum <= DIFFERENT
        ? new Verdict(Answer.DIFFERENT, strongest(all, -1), sum, record)
        : new Verdict(Answer.CANNOT_TELL, "too-little-evidence", sum, record);
  }

  /** All that is weighed of two claims, for reasons; empty where something forbids first. */
  static List<Evidence> evidence(ClaimView a, ClaimView b) {
    BylineFit byline = BylineFit.of(a, b);
    return CompanionRule.judge(a, b, byline) != null
        ? List.of()
        : List.of(
            IdentifierEvidence.of(a, b),
            TitleEvidence.of(a, b),
            BylineEvidence.of(byline),
            RecordEvidence.year(a, b),
            RecordEvidence.venue(a, b),
            RecordEvidence.pages(a, b));
  }

  private static String strongest(List<Evidence> all, int sign) {
    @Nullable Evidence best =
        all.stream().max(Comparator.comparingDouble(e -> sign * e.weight())).orElse(null);
    return best == null ? "" : best.rule();
  }
}
