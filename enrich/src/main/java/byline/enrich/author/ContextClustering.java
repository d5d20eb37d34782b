package byline.enrich.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins persons whose works are alike, the likest two first, until none are alike enough. */
final class ContextClustering {
  private static final int ALL_PAIRS = 600;
  private static final int CROWD = 60;

  private record Pair(Person left, Person right, double score, String rule, int version) {}

  private static final Comparator<Pair> LIKEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(p -> p.left().root)
          .thenComparing(p -> p.right().root);

  private final BlockClustering clustering;
  private final Map<Integer, Person> live = new TreeMap<>();
  private final Map<Integer, Set<Integer>> neighbours = new HashMap<>();
  private final Map<Integer, Integer> versions = new HashMap<>();
  private final Likeness likeness;
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(LIKEST_FIRST);

  ContextClustering(BlockClustering clustering, List<Person> persons) {
    this.clustering = clustering;
    persons.forEach(p -> live.put(p.root, p));
    likeness = new Likeness(persons);
    if (persons.size() <= ALL_PAIRS) {
      linkAll(List.copyOf(live.keySet()));
    } else {
      linkByFeature(persons);
    }
  }

  void run() {
    neighbours.forEach((a, others) -> others.stream().filter(b -> a < b).forEach(b -> push(a, b)));
    while (!queue.isEmpty()) {
      Pair pair = queue.poll();
      if (isCurrent(pair) && clustering.join(pair.rule(), pair.left().root, pair.right().root)) {
        merged(pair.left().root, pair.right().root);
      }
    }
  }

  private boolean isCurrent(Pair pair) {
    return live.get(pair.left().root) == pair.left()
        && live.get(pair.right().root) == pair.right()
        && pair.version() == version(pair.left().root) + version(pair.right().root);
  }

  private int version(int root) {
    return versions.getOrDefault(root, 0);
  }

  private void merged(int left, int right) {
    int root = Math.min(left, right);
    int child = Math.max(left, right);
    live.remove(child);
    versions.merge(root, 1, Integer::sum);
    Set<Integer> around = neighbours.computeIfAbsent(root, r -> new TreeSet<>());
    Set<Integer> others = neighbours.remove(child);
    if (others != null) {
      for (int other : others) {
        neighbours.getOrDefault(other, new HashSet<>()).remove(child);
        if (other != root) {
          around.add(other);
          neighbours.computeIfAbsent(other, o -> new TreeSet<>()).add(root);
        }
      }
    }
    around.remove(child);
    around.remove(root);
    List.copyOf(around).forEach(other -> push(Math.min(root, other), Math.max(root, other)));
  }

  private void push(int left, int right) {
    Person a = live.get(left);
    Person b = live.get(right);
    if (a == null || b == null) {
      return;
    }
    Likeness.Score score = likeness.score(a, b);
    if (score.value() >= likeness.threshold()) {
      queue.add(new Pair(a, b, score.value(), score.rule(), version(left) + version(right)));
    }
  }

  private void linkAll(List<Integer> roots) {
    for (int i = 0; i < roots.size(); i++) {
      for (int j = 0; j < i; j++) {
        Person one = live.get(roots.get(i));
        Person other = live.get(roots.get(j));
        if (one != null && other != null && !one.conflicts(other)) {
          link(one.root, other.root);
        }
      }
    }
  }

  /** In a crowd only those are compared that share something which few others have. */
  private void linkByFeature(Collection<Person> persons) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (Person person : persons) {
      Set<String> features = new HashSet<>(person.context.words.keySet());
      person.context.venues.keySet().forEach(v -> features.add("v " + v));
      person.context.places.forEach(p -> features.add("p " + p));
      for (String feature : features) {
        index.computeIfAbsent(feature, f -> new ArrayList<>()).add(person.root);
      }
    }
    index.values().stream().filter(few -> few.size() <= CROWD).forEach(this::linkAll);
  }

  private void link(int a, int b) {
    neighbours.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
    neighbours.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
  }
}
