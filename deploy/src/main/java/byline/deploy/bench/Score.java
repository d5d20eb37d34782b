package byline.deploy.bench;

/**
 * One figure of a labelled collection.
 *
 * @param measure what was measured
 * @param precision share of what was joined that belongs together, 0 to 1
 * @param recall share of what belongs together that was joined, 0 to 1
 */
public record Score(String measure, double precision, double recall) {

  /** Harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  /** The figure of so many right, wrong and missed pairs. */
  static Score ofPairs(String measure, long right, long wrong, long missed) {
    return new Score(measure, share(right, right + wrong), share(right, right + missed));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
