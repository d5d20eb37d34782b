package byline.enrich.why;

import byline.enrich.paper.Because;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The joins that lead from one statement to another. */
final class Chain {
  private record Step(String from, Because join) {}

  private Chain() {}

  /**
   * The shortest chain, each join turned so that it leads on from the one before; of equally short
   * ones the first in the order of the joins. Empty where there is none.
   */
  static List<Because> of(Collection<Because> joins, String from, String to) {
    Map<String, List<Step>> steps = new HashMap<>();
    for (Because join : joins.stream().sorted().toList()) {
      step(steps, join.left(), join.right(), join.rule());
      step(steps, join.right(), join.left(), join.rule());
    }
    Map<String, Step> reached = new HashMap<>();
    var queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty() && !reached.containsKey(to)) {
      String at = queue.remove();
      for (Step step : steps.getOrDefault(at, List.of())) {
        String next = step.join().right();
        if (!next.equals(from) && reached.putIfAbsent(next, step) == null) {
          queue.add(next);
        }
      }
    }
    List<Because> chain = new ArrayList<>();
    for (Step step = reached.get(to); step != null; step = reached.get(step.from())) {
      chain.add(step.join());
    }
    Collections.reverse(chain);
    return chain;
  }

  private static void step(Map<String, List<Step>> steps, String from, String to, String rule) {
    steps
        .computeIfAbsent(from, f -> new ArrayList<>())
        .add(new Step(from, new Because(rule, from, to)));
  }
}
