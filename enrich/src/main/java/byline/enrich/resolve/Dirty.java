package byline.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The roots that have something to settle; survives a restart with the rows. */
public final class Dirty {
  private static final String PREFIX = "\0!";

  private final Rows rows;
  private final TreeSet<String> roots = new TreeSet<>();

  /** The roots that the rows remember as dirty. */
  public Dirty(Rows rows) {
    this.rows = rows;
    rows.scan(PREFIX, (key, value) -> roots.add(key.substring(PREFIX.length())));
  }

  void mark(String root) {
    if (roots.add(root)) {
      rows.put(PREFIX + root, "");
    }
  }

  void clear(String root) {
    if (roots.remove(root)) {
      rows.delete(PREFIX + root);
    }
  }

  /** Whether a root is among them. */
  public boolean contains(String root) {
    return roots.contains(root);
  }

  /** How many there are. */
  public int size() {
    return roots.size();
  }

  /** All of them now, sorted. */
  public List<String> roots() {
    return new ArrayList<>(roots);
  }

  /** All of them now, sorted, but those behind this one first: where a search went on. */
  public List<String> rootsFrom(String last) {
    var all = new ArrayList<>(roots.tailSet(last, false));
    all.addAll(roots.headSet(last, true));
    return all;
  }
}
