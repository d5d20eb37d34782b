package byline.sink.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The last samples of the sink's figures, oldest first; what is older is forgotten. */
final class Series {
  private final int kept;
  private final Deque<Sample> samples = new ArrayDeque<>();

  Series(int kept) {
    this.kept = kept;
  }

  /**
   * The figures at one moment.
   *
   * @param millis since any fixed moment
   * @param pages ledger records read since the start
   * @param records all records read since the start
   * @param redirects ids that gave way to others, read since the start
   * @param lag records known to be on the topics but not in the store
   * @param rejected pages that stand in the ledger as rejected
   */
  record Sample(
      long millis, double pages, double records, double redirects, long lag, long rejected) {}

  synchronized void add(Sample sample) {
    samples.addLast(sample);
    if (samples.size() > kept) {
      samples.removeFirst();
    }
  }

  /** A figure as it stood, sample by sample. */
  synchronized List<Double> levels(ToDoubleFunction<Sample> figure) {
    return samples.stream().map(figure::applyAsDouble).toList();
  }

  /** How much a figure grew per second, from each sample to the next. */
  synchronized List<Double> rates(ToDoubleFunction<Sample> figure) {
    var rates = new ArrayList<Double>();
    Sample before = null;
    for (var sample : samples) {
      if (before != null) {
        double seconds = Math.max(0.001, (sample.millis() - before.millis()) / 1000.0);
        double grown = figure.applyAsDouble(sample) - figure.applyAsDouble(before);
        rates.add(Math.max(0, grown) / seconds);
      }
      before = sample;
    }
    return rates;
  }

  /** From the first sample to the last. */
  synchronized long seconds() {
    return samples.isEmpty()
        ? 0
        : (samples.getLast().millis() - samples.getFirst().millis()) / 1000;
  }
}
