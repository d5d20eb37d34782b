package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins claims pair by pair, the surest first, unless members of the two sides are different. */
final class ClaimClustering {
  private final List<ClaimView> views;

  ClaimClustering(List<ClaimView> views) {
    this.views = views;
  }

  private record Join(int left, int right, Verdict verdict) {}

  List<ClaimGroup> clusters() {
    int[] parent = new int[views.size()];
    List<List<Integer>> members = new ArrayList<>();
    List<List<Because>> because = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      because.add(new ArrayList<>());
    }
    for (Join join : joins()) {
      int a = parent[join.left()];
      int b = parent[join.right()];
      if (a == b || conflict(members.get(a), members.get(b))) {
        continue;
      }
      for (int m : members.get(b)) {
        parent[m] = a;
      }
      members.get(a).addAll(members.get(b));
      because.get(a).addAll(because.get(b));
      because
          .get(a)
          .add(
              new Because(
                  join.verdict().rule(),
                  views.get(join.left()).id(),
                  views.get(join.right()).id()));
      members.set(b, List.of());
    }
    List<ClaimGroup> groups = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      if (!members.get(i).isEmpty()) {
        groups.add(
            new ClaimGroup(
                members.get(i).stream().sorted().map(views::get).toList(),
                because.get(i).stream().sorted().toList()));
      }
    }
    return groups;
  }

  private boolean conflict(List<Integer> left, List<Integer> right) {
    for (int a : left) {
      for (int b : right) {
        if (PairVerdict.of(views.get(a), views.get(b)).isDifferent()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Join> joins() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < views.size(); i++) {
      for (String key : PaperKeys.of(views.get(i).claim())) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Join> joins = new HashMap<>();
    for (List<Integer> block : blocks.values()) {
      for (int x = 0; x < block.size(); x++) {
        for (int y = x + 1; y < block.size(); y++) {
          int a = block.get(x);
          int b = block.get(y);
          Verdict verdict = PairVerdict.of(views.get(a), views.get(b));
          if (verdict.isSame()) {
            joins.put((long) a << 32 | b, new Join(a, b, verdict));
          }
        }
      }
    }
    return joins.values().stream()
        .sorted(
            Comparator.comparingDouble((Join j) -> -j.verdict().strength())
                .thenComparing(Join::left)
                .thenComparing(Join::right))
        .toList();
  }
}
