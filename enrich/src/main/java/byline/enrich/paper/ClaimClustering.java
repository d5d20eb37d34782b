package byline.enrich.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins claims, the surest pair first, where the two sides agree as a whole.
 *
 * <p>A pair alone never carries a join: the mean over all pairs between the two sides must speak
 * for it, and nothing may forbid it (average linkage, Sokal and Michener 1958). So a claim that
 * says little cannot chain two papers together; it goes to the side that it fits best. Two sides
 * that each stand on two sites must agree better: a difference that two sites print alike is no
 * slip of one of them.
 */
final class ClaimClustering {
  private static final double MEAN = 0.5;
  private static final double ATTESTED = 4.0;
  private static final double RECORD = -3.5;

  private final List<ClaimForm> forms;
  private final GrowingGroup[] groups;
  private final Map<Long, Verdict> verdicts = new HashMap<>();
  private final Map<GrowingGroup, Map<GrowingGroup, Integer>> refused = new HashMap<>();

  ClaimClustering(List<ClaimView> views) {
    forms = ClaimForm.group(views);
    groups = new GrowingGroup[forms.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new GrowingGroup(i, forms.get(i));
    }
  }

  private record Join(int left, int right, Verdict verdict) {}

  List<ClaimGroup> clusters() {
    List<Join> joins = joins();
    while (joins.stream().map(this::join).reduce(false, Boolean::logicalOr)) {
      joins = joins.stream().filter(j -> groups[j.left()] != groups[j.right()]).toList();
    }
    List<ClaimGroup> found = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (groups[i].speakers().get(0) == i) {
        found.add(group(groups[i]));
      }
    }
    return found;
  }

  /** What the rules say about two claims, as the clustering sees them. */
  Verdict verdict(String left, String right) {
    return verdict(formsOf(Set.of(left)).get(0), formsOf(Set.of(right)).get(0));
  }

  /** How two groups of claims agree as wholes, as when it is asked whether to join them. */
  Whole whole(Set<String> left, Set<String> right) {
    List<Integer> ones = formsOf(left);
    List<Integer> others = formsOf(right);
    List<Join> pairs = new ArrayList<>();
    ones.forEach(a -> others.forEach(b -> pairs.add(new Join(a, b, verdict(a, b)))));
    List<Join> allowed = pairs.stream().filter(p -> !p.verdict().isForbidden()).toList();
    double sum = allowed.stream().mapToDouble(p -> p.verdict().strength()).sum();
    Because against =
        pairs.stream()
            .min(Comparator.comparingDouble(p -> p.verdict().strength()))
            .map(this::reason)
            .orElseThrow();
    return new Whole(
        pairs.size(),
        Weighed.rounded(sum / Math.max(1, allowed.size())),
        isAttested(ones) && isAttested(others) ? ATTESTED : MEAN,
        pairs.size() - allowed.size(),
        against.rule(),
        against.left(),
        against.right());
  }

  private boolean isAttested(List<Integer> some) {
    return some.stream()
            .flatMap(form -> forms.get(form).claims().stream())
            .map(ClaimView::site)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** The forms that hold any of these claims. */
  private List<Integer> formsOf(Set<String> ids) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).claims().stream().anyMatch(claim -> ids.contains(claim.id()))) {
        found.add(i);
      }
    }
    return found;
  }

  /** How many pairs were weighed, and how many of them stay apart as nobody can tell. */
  Doubt doubt() {
    int undecided = 0;
    for (Map.Entry<Long, Verdict> judged : verdicts.entrySet()) {
      int left = (int) (judged.getKey() >>> 32);
      int right = judged.getKey().intValue();
      boolean apart = groups[left] != groups[right];
      undecided += apart && judged.getValue().answer() == Verdict.Answer.CANNOT_TELL ? 1 : 0;
    }
    return new Doubt(verdicts.size(), undecided);
  }

  private ClaimGroup group(GrowingGroup group) {
    List<ClaimView> claims = new ArrayList<>();
    group.members().forEach(m -> claims.addAll(forms.get(m).claims()));
    claims.sort(Comparator.comparing(ClaimView::id));
    return new ClaimGroup(claims, group.because());
  }

  private boolean join(Join join) {
    GrowingGroup a = groups[join.left()];
    GrowingGroup b = groups[join.right()];
    if (a == b || wasRefused(a, b) || !agree(a, b)) {
      return false;
    }
    GrowingGroup more = a.members().size() >= b.members().size() ? a : b;
    GrowingGroup less = more == a ? b : a;
    less.members().forEach(m -> groups[m] = more);
    more.take(less, reason(join));
    return true;
  }

  /** Whether these two were found not to agree and have not grown by a quarter since. */
  private boolean wasRefused(GrowingGroup a, GrowingGroup b) {
    int size = a.members().size() + b.members().size();
    Map<GrowingGroup, Integer> before = refused.computeIfAbsent(a, g -> new HashMap<>());
    if (size * 4 < before.getOrDefault(b, 0) * 5) {
      return true;
    }
    before.put(b, size);
    return false;
  }

  private Because reason(Join join) {
    return Because.of(
        join.verdict().rule(),
        forms.get(join.left()).view().id(),
        forms.get(join.right()).view().id());
  }

  private boolean agree(GrowingGroup left, GrowingGroup right) {
    double sum = 0;
    double record = 0;
    int told = 0;
    int pairs = 0;
    for (int a : left.speakers()) {
      for (int b : right.speakers()) {
        Verdict verdict = verdict(a, b);
        if (verdict.isForbidden()) {
          return false;
        }
        sum += verdict.strength();
        record += verdict.record();
        told += verdict.record() == 0 ? 0 : 1;
        pairs++;
      }
    }
    double mean = left.isAttested() && right.isAttested() ? ATTESTED : MEAN;
    return sum >= mean * pairs && record >= RECORD * told;
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
    List<Join> joins = new ArrayList<>();
    for (long pair : CrowdedBlocks.pairs(forms)) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      Verdict verdict = verdict(a, b);
      if (verdict.isSame()) {
        joins.add(new Join(a, b, verdict));
      }
    }
    joins.sort(Comparator.comparingDouble((Join j) -> -j.verdict().strength()));
    return joins;
  }
}
