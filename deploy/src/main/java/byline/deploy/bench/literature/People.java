package byline.deploy.bench.literature;

import java.util.HashMap;
import java.util.Map;

/** Everybody there is, by number; each is thought up once. */
final class People {
  private final Map<Integer, Person> known = new HashMap<>();
  private final long seed;

  People(long seed) {
    this.seed = seed;
  }

  Person get(int number) {
    return known.computeIfAbsent(number, n -> Person.of(n, seed));
  }
}
