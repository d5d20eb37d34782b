package byline.enrich.author;

import byline.enrich.paper.Doubt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits a bucket into the parts that its items' own keys tie together, and clusters each by
 * itself.
 *
 * <p>A bucket may hold more than belongs together, since what once tied it may be gone; how rare a
 * name is must not depend on that.
 */
final class AuthorClustering {
  private final List<AuthorItem> items;
  private Doubt doubt = Doubt.NONE;

  AuthorClustering(List<AuthorItem> items) {
    this.items = items;
  }

  List<AuthorGroup> groups() {
    List<AuthorGroup> groups = new ArrayList<>();
    for (List<AuthorItem> part : parts()) {
      var block = new BlockClustering(part);
      groups.addAll(block.groups());
      doubt = doubt.plus(block.doubt());
    }
    return groups;
  }

  /** How sure the rules were, once {@link #groups} has run. */
  Doubt doubt() {
    return doubt;
  }

  private Collection<List<AuthorItem>> parts() {
    int[] parent = new int[items.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String key : AuthorKeys.of(items.get(i))) {
        Integer first = firstWith.putIfAbsent(key, i);
        if (first != null) {
          tie(parent, first, i);
        }
      }
    }
    Map<Integer, List<AuthorItem>> parts = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      parts.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(items.get(i));
    }
    return parts.values();
  }

  private static void tie(int[] parent, int one, int other) {
    int a = root(parent, one);
    int b = root(parent, other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
