package byline.enrich.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks one of several values by content: the commonest, ties by an order given or the smallest.
 */
final class Common {
  private Common() {}

  /** The value that occurs most often; of equally many the smallest; null where there is none. */
  static @Nullable String most(Stream<@Nullable String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(
        v -> {
          if (v != null && !v.isBlank()) {
            counts.merge(v, 1, Integer::sum);
          }
        });
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The longest value; of equally long ones the smallest; null where there is none. */
  static @Nullable String longest(Stream<@Nullable String> values) {
    String best = null;
    for (String value : (Iterable<@Nullable String>) values::iterator) {
      if (value == null || value.isBlank()) {
        continue;
      }
      if (best == null
          || value.length() > best.length()
          || (value.length() == best.length() && value.compareTo(best) < 0)) {
        best = value;
      }
    }
    return best;
  }

  /** All values that some source gives, each once, in the order of their keys. */
  static <S, T> java.util.List<T> union(
      Collection<S> sources, Function<S, ? extends Collection<T>> values, Function<T, String> key) {
    Map<String, T> all = new TreeMap<>();
    sources.forEach(s -> values.apply(s).forEach(v -> all.putIfAbsent(key.apply(v), v)));
    return java.util.List.copyOf(all.values());
  }
}
