package byline.enrich.author;

import byline.enrich.paper.Doubt;
import java.util.HashSet;
import java.util.Set;

/** Counts the pairs of persons that were all but alike enough: there the rules abstain. */
final class NearMisses {
  /** What is left of the evidence asked for, at most, in a near miss; in the units of the score. */
  private static final double NEAR = 0.5;

  private record Pair(int left, int right) {}

  private final Set<Pair> near = new HashSet<>();
  private int judged;

  /** Two persons were weighed; a later weighing of the same two counts instead. */
  void weighed(int left, int right, double score, double threshold) {
    judged++;
    var pair = new Pair(left, right);
    if (score < threshold && score >= threshold - NEAR) {
      near.add(pair);
    } else {
      near.remove(pair);
    }
  }

  /** The doubt that is left, given the persons that are. */
  Doubt among(Set<Integer> live) {
    long left =
        near.stream().filter(p -> live.contains(p.left()) && live.contains(p.right())).count();
    return new Doubt(judged, (int) left);
  }
}
