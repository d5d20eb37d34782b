package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins claims, the surest pair first, where the two sides agree as a whole.
 *
 * <p>A pair alone never carries a join: the mean over all pairs between the two sides must speak
 * for it, and nothing may forbid it. So a claim that says little cannot chain two papers together;
 * it goes to the side that it fits best.
 */
final class ClaimClustering {
  private static final double MEAN = 0.5;
  private static final double ATTESTED = 4.0;
  private static final double RECORD = -3.5;

  private final List<ClaimForm> forms;
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Because>> because = new ArrayList<>();
  private final Map<Long, Verdict> verdicts = new HashMap<>();

  ClaimClustering(List<ClaimView> views) {
    forms = ClaimForm.group(views);
    parent = new int[forms.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      because.add(same(forms.get(i).claims()));
    }
  }

  private record Join(int left, int right, Verdict verdict) {}

  List<ClaimGroup> clusters() {
    List<Join> joins = joins();
    while (joins.stream().map(this::join).reduce(false, Boolean::logicalOr)) {
      joins = joins.stream().filter(j -> parent[j.left()] != parent[j.right()]).toList();
    }
    List<ClaimGroup> groups = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        groups.add(group(i));
      }
    }
    return groups;
  }

  private ClaimGroup group(int root) {
    List<ClaimView> claims = new ArrayList<>();
    members.get(root).forEach(m -> claims.addAll(forms.get(m).claims()));
    claims.sort(Comparator.comparing(ClaimView::id));
    return new ClaimGroup(claims, because.get(root).stream().sorted().toList());
  }

  private boolean join(Join join) {
    int a = parent[join.left()];
    int b = parent[join.right()];
    if (a == b || !agree(members.get(a), members.get(b))) {
      return false;
    }
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    members.get(child).forEach(m -> parent[m] = root);
    members.get(root).addAll(members.get(child));
    because.get(root).addAll(because.get(child));
    because.get(root).add(reason(join));
    members.set(child, List.of());
    because.set(child, List.of());
    return true;
  }

  private Because reason(Join join) {
    return Because.of(
        join.verdict().rule(),
        forms.get(join.left()).view().id(),
        forms.get(join.right()).view().id());
  }

  private boolean agree(List<Integer> left, List<Integer> right) {
    double sum = 0;
    double record = 0;
    int told = 0;
    for (int a : left) {
      for (int b : right) {
        Verdict verdict = verdict(a, b);
        if (verdict.isForbidden()) {
          return false;
        }
        sum += verdict.strength();
        record += verdict.record();
        told += verdict.record() == 0 ? 0 : 1;
      }
    }
    double mean = isAttested(left) && isAttested(right) ? ATTESTED : MEAN;
    return sum >= mean * left.size() * right.size() && record >= RECORD * told;
  }

  /** Whether more than one site states it: what two sites print alike is no slip of one. */
  private boolean isAttested(List<Integer> side) {
    return side.stream()
            .flatMap(m -> forms.get(m).claims().stream())
            .map(ClaimView::site)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private Verdict verdict(int a, int b) {
    int left = Math.min(a, b);
    int right = Math.max(a, b);
    return verdicts.computeIfAbsent(
        (long) left << 32 | right, k -> judge(forms.get(left), forms.get(right)));
  }

  private static Verdict judge(ClaimForm a, ClaimForm b) {
    Verdict verdict = PairVerdict.of(a.view(), b.view());
    return verdict.isSame() && (a.recurs() || b.recurs())
        ? verdict.doubted("listed-twice", 1)
        : verdict;
  }

  private List<Join> joins() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < forms.size(); i++) {
      for (String key : PaperKeys.of(forms.get(i).view())) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Join> joins = new TreeMap<>();
    blocks.values().forEach(block -> compare(block, joins));
    return joins.values().stream()
        .sorted(Comparator.comparingDouble((Join j) -> -j.verdict().strength()))
        .toList();
  }

  private void compare(List<Integer> block, Map<Long, Join> joins) {
    for (int x = 0; x < block.size(); x++) {
      for (int y = x + 1; y < block.size(); y++) {
        int a = block.get(x);
        int b = block.get(y);
        Verdict verdict = verdict(a, b);
        if (verdict.isSame()) {
          joins.put((long) a << 32 | b, new Join(a, b, verdict));
        }
      }
    }
  }

  private static List<Because> same(List<ClaimView> claims) {
    List<Because> because = new ArrayList<>();
    for (int i = 1; i < claims.size(); i++) {
      because.add(Because.of("same-statement", claims.get(0).id(), claims.get(i).id()));
    }
    return because;
  }
}
