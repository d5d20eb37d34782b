package byline.enrich.author;

import byline.enrich.paper.Doubt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins persons whose works are alike, the likest two first, until none are alike enough
 * (agglomerative clustering on the sums of the works).
 */
final class ContextClustering {
  private static final Comparator<Pair> LIKEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> pair.score().value())
          .reversed()
          .thenComparing(Pair::left)
          .thenComparing(Pair::right);

  /** Two persons by their smallest items; out of date once either has grown. */
  private record Pair(int left, int right, int version, Likeness.Score score) {}

  private final BlockClustering clustering;
  private final Surroundings block;
  private final Likeness likeness;
  private final Map<Integer, Person> live = new HashMap<>();
  private final Map<Integer, Set<Integer>> neighbours = new HashMap<>();
  private final NearMisses misses = new NearMisses();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(LIKEST_FIRST);

  ContextClustering(BlockClustering clustering, Surroundings block) {
    this.clustering = clustering;
    this.block = block;
    this.likeness = new Likeness(block);
  }

  void run() {
    List<Person> persons = clustering.live();
    for (Person person : persons) {
      person.setContext(block.of(person.members()));
      live.put(person.root(), person);
    }
    new Candidates(persons, block).forEach(this::link);
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      if (pair.version() == version(pair.left(), pair.right())) {
        join(pair);
      }
    }
  }

  /** How sure that was. */
  Doubt doubt() {
    return misses.among(live.keySet());
  }

  /** Remembers a pair that is one, or that might be once either has grown. */
  private void link(Person one, Person other) {
    if (likeness.score(one, other, Aliases.Match.AGREE).mayBecomeOne()
        && one.matchNames(other) != Aliases.Match.CONFLICT) {
      neighbours.computeIfAbsent(one.root(), r -> new TreeSet<>()).add(other.root());
      neighbours.computeIfAbsent(other.root(), r -> new TreeSet<>()).add(one.root());
      push(one.root(), other.root());
    }
  }

  /** How many items the two have; -1 where one is no more. */
  private int version(int left, int right) {
    Person a = live.get(left);
    Person b = live.get(right);
    return a == null || b == null ? -1 : a.members().size() + b.members().size();
  }

  private void push(int one, int other) {
    Person a = live.get(Math.min(one, other));
    Person b = live.get(Math.max(one, other));
    Aliases.Match match = a == null || b == null ? Aliases.Match.CONFLICT : a.matchNames(b);
    if (a == null || b == null || match == Aliases.Match.CONFLICT) {
      return;
    }
    Likeness.Score score = likeness.score(a, b, match);
    misses.weighed(a.root(), b.root(), score.value(), Likeness.THRESHOLD);
    if (score.isOne()) {
      queue.add(new Pair(a.root(), b.root(), version(a.root(), b.root()), score));
    }
  }

  private void join(Pair pair) {
    Person left = live.get(pair.left());
    Person right = live.get(pair.right());
    if (left == null || right == null) {
      return;
    }
    Context both = left.context().plus(right.context(), block.words().weights());
    if (!clustering.join(pair.score().rule(), pair.left(), pair.right())) {
      return;
    }
    Person joined = clustering.person(pair.left());
    joined.setContext(both);
    live.remove(pair.right());
    live.put(pair.left(), joined);
    inherit(pair.left(), pair.right());
  }

  private void inherit(int root, int child) {
    Set<Integer> around = neighbours.computeIfAbsent(root, r -> new TreeSet<>());
    Set<Integer> others = neighbours.remove(child);
    if (others != null) {
      for (int other : others) {
        Set<Integer> back = neighbours.computeIfAbsent(other, o -> new TreeSet<>());
        back.remove(child);
        if (other != root) {
          around.add(other);
          back.add(root);
        }
      }
    }
    around.remove(child);
    List.copyOf(around).forEach(other -> push(root, other));
  }
}
