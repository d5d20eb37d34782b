package byline.enrich.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Connected components of items over shared keys, named after their largest key: the oracle. */
final class Components {
  private final Map<String, String> parent = new HashMap<>();

  private Components() {}

  /** Item ids by component. */
  static Map<String, SortedSet<String>> of(Collection<Item> items) {
    var keys = new Components();
    for (var item : items) {
      item.keys().forEach(key -> keys.join(item.smallestKey(), key));
    }
    var found = new TreeMap<String, SortedSet<String>>();
    for (var item : items) {
      found.computeIfAbsent(keys.root(item.smallestKey()), root -> new TreeSet<>()).add(item.id());
    }
    return found;
  }

  private void join(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    if (rootA.compareTo(rootB) < 0) {
      parent.put(rootA, rootB);
    } else if (rootA.compareTo(rootB) > 0) {
      parent.put(rootB, rootA);
    }
  }

  private String root(String key) {
    String up = parent.get(key);
    return up == null ? key : root(up);
  }
}
