package byline.enrich.topology;

import byline.enrich.home.Figures;
import byline.enrich.resolve.Rows;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all buckets of a task in sum, kept up to date with each bucket that settles; a row
 * a bucket survives restarts with the bucket's own rows.
 */
final class Census {
  private static final String PREFIX = "\0#";

  /** A bucket of one item, as most are, is not worth a row. */
  private static final int LEAST_ITEMS = 2;

  private final Rows rows;
  private final TreeMap<Integer, Integer> sizes = new TreeMap<>();
  private long judged;
  private long undecided;
  private long demoted;

  /** The figures that the rows remember. */
  Census(Rows rows) {
    this.rows = rows;
    rows.scan(PREFIX, (key, value) -> add(Figures.read(value), 1));
  }

  /**
   * All buckets of a task.
   *
   * @param judged pairs that were weighed
   * @param undecided pairs that stayed apart because the rules could not tell
   * @param demoted keys that were cut into narrower ones
   * @param largest items in the largest bucket
   */
  record Sum(long judged, long undecided, long demoted, int largest) {}

  /** A bucket has settled with these figures. */
  void settled(String root, Figures figures) {
    @Nullable String before = rows.get(PREFIX + root);
    if (figures.text().equals(before)) {
      return;
    }
    forget(root);
    if (isTelling(figures)) {
      rows.put(PREFIX + root, figures.text());
      add(figures, 1);
    }
  }

  /** A bucket has been handed over. */
  void forget(String root) {
    @Nullable String before = rows.get(PREFIX + root);
    if (before != null) {
      add(Figures.read(before), -1);
      rows.delete(PREFIX + root);
    }
  }

  Sum sum() {
    return new Sum(judged, undecided, demoted, sizes.isEmpty() ? 0 : sizes.lastKey());
  }

  private static boolean isTelling(Figures figures) {
    return figures.items() >= LEAST_ITEMS || figures.demoted() > 0;
  }

  private void add(Figures figures, int times) {
    judged += (long) times * figures.judged();
    undecided += (long) times * figures.undecided();
    demoted += (long) times * figures.demoted();
    sizes.merge(figures.items(), times, (a, b) -> a + b == 0 ? null : a + b);
  }
}
