package byline.deploy.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B³ precision and recall (Bagga and Baldwin 1998): for each mention the share of its found cluster
 * that is truly its own, and the share of its true cluster that was found; their means.
 */
final class BCubed {

  /** One mention, as labelled and as resolved. */
  record Mention(String truth, String found) {}

  private BCubed() {}

  static Score of(String measure, List<Mention> mentions) {
    Map<String, Integer> truth = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<Mention, Integer> both = new HashMap<>();
    for (Mention mention : mentions) {
      truth.merge(mention.truth(), 1, Integer::sum);
      found.merge(mention.found(), 1, Integer::sum);
      both.merge(mention, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Mention, Integer> cell : both.entrySet()) {
      double square = (double) cell.getValue() * cell.getValue();
      precision += square / found.getOrDefault(cell.getKey().found(), 1);
      recall += square / truth.getOrDefault(cell.getKey().truth(), 1);
    }
    int n = Math.max(1, mentions.size());
    return new Score(measure, precision / n, recall / n);
  }

  /** The mean over blocks, each counting the same. */
  static Score macro(String measure, Iterable<List<Mention>> blocks) {
    double precision = 0;
    double recall = 0;
    int n = 0;
    for (List<Mention> block : blocks) {
      Score score = of(measure, block);
      precision += score.precision();
      recall += score.recall();
      n++;
    }
    return new Score(measure, precision / Math.max(1, n), recall / Math.max(1, n));
  }
}
