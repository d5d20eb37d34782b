package byline.enrich.author;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * The terms of one kind that the works of a block bear, numbered, each with its weight: how seldom
 * it is (inverse document frequency, Spärck Jones 1972).
 *
 * <p>A block of few works says little of how seldom a term is elsewhere; so the count is smoothed
 * as if there were further works, in which common terms are common and others are not.
 */
final class Terms {
  private static final double FURTHER_WORKS = 200;
  private static final double COMMON = 0.03;
  private static final double SELDOM = 0.002;

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final double[] weights;

  private Terms(Collection<List<String>> works) {
    works.forEach(terms -> terms.forEach(term -> numbers.merge(term, 1, Integer::sum)));
    weights = new double[numbers.size()];
  }

  /**
   * Terms that weigh the more, the fewer works bear them.
   *
   * @param works the terms of each work, each once
   * @param isCommon whether works of every kind bear the term
   */
  static Terms byRarity(Collection<List<String>> works, Predicate<String> isCommon) {
    var terms = new Terms(works);
    terms.number(
        (term, bearers) -> {
          double elsewhere = FURTHER_WORKS * (isCommon.test(term) ? COMMON : SELDOM);
          return Math.max(0, Math.log((works.size() + FURTHER_WORKS) / (bearers + elsewhere)));
        });
    return terms;
  }

  /** Terms none of which is common. */
  static Terms byRarity(Collection<List<String>> works) {
    return byRarity(works, term -> false);
  }

  /** Terms that weigh what they weigh anywhere. */
  static Terms weighing(Collection<List<String>> works, ToDoubleFunction<String> weight) {
    var terms = new Terms(works);
    terms.number((term, bearers) -> weight.applyAsDouble(term));
    return terms;
  }

  private void number(ToDoubleBiFunction<String, Integer> weight) {
    int next = 0;
    for (Map.Entry<String, Integer> term : numbers.entrySet()) {
      weights[next] = weight.applyAsDouble(term.getKey(), term.getValue());
      term.setValue(next++);
    }
  }

  double[] weights() {
    return weights;
  }

  /** The bag of the terms of some of the works. */
  Bag bag(Collection<List<String>> works) {
    int[] named = new int[works.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (List<String> terms : works) {
      for (String term : terms) {
        named[at++] = numbers.getOrDefault(term, 0);
      }
    }
    return Bag.of(named);
  }

  /** Sum of the weights of terms. */
  double weigh(int[] terms) {
    return Arrays.stream(terms).mapToDouble(term -> weights[term]).sum();
  }
}
