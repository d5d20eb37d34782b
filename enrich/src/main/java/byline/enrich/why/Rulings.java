package byline.enrich.why;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.why.Answer.Decided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Finds the curators' decisions that concern two entities. */
final class Rulings {
  private final SortedMap<String, Decision> decisions;

  Rulings(SortedMap<String, Decision> decisions) {
    this.decisions = decisions;
  }

  /** Decisions that tie or part a member of one and a member of the other. */
  List<Decided> between(Collection<String> lefts, Collection<String> rights) {
    List<Decided> found = new ArrayList<>();
    decisions.forEach(
        (id, decision) -> {
          boolean pairs = decision.kind() == Kind.SAME || decision.kind() == Kind.DIFFERENT;
          if (pairs && isBetween(decision, lefts, rights)) {
            found.add(new Decided(id, decision));
          }
        });
    return found;
  }

  private static boolean isBetween(
      Decision decision, Collection<String> lefts, Collection<String> rights) {
    return (has(lefts, decision.left()) && has(rights, decision.right()))
        || (has(rights, decision.left()) && has(lefts, decision.right()));
  }

  private static boolean has(Collection<String> members, @Nullable Subject subject) {
    return subject != null && members.contains(subject.member());
  }
}
