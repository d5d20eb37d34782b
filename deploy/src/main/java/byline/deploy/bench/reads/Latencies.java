package byline.deploy.bench.reads;

import java.util.Arrays;

/**
 * How long answers took.
 *
 * @param median milliseconds, half were faster
 * @param p95 milliseconds, 95 of 100 were faster
 */
public record Latencies(double median, double p95) {
  private static final double NANOS_A_MILLI = 1_000_000;

  /** Of times in nanoseconds, at least one; by the nearest rank. */
  static Latencies of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(at(sorted, 0.5), at(sorted, 0.95));
  }

  private static double at(long[] sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.max(0, rank - 1)] / NANOS_A_MILLI;
  }
}
