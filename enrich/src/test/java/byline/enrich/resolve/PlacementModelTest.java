package byline.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random schedules against a brute-force oracle: what is published at rest is what is live. */
class PlacementModelTest {
  private static final int SCHEDULES = 2_000;

  @Test
  void anySchedule_withRemovals_publishesExactlyTheComponents() {
    for (int seed = 0; seed < SCHEDULES; seed++) {
      assertThat(run(seed)).isEmpty();
    }
  }

  /** Runs one schedule; what differs from the oracle, empty when nothing does. */
  private static String run(int seed) {
    var random = new Random(seed * 7919L + 1);
    var schedule = new Schedule(random, oneOf(random, 1, 2, 4, 12), oneOf(random, 1, 40, 100_000));
    int keys = oneOf(random, 5, 20, 80, 300);
    double removals = oneOf(random, 0, 1, 3, 5) / 10.0;
    Map<String, Item> live = new TreeMap<>();
    List<Item> withdrawn = new ArrayList<>();
    int operations = oneOf(random, 5, 20, 60, 200);
    for (int i = 0; i < operations; i++) {
      if (!live.isEmpty() && random.nextDouble() < removals) {
        var item = live.remove(pick(random, live));
        withdrawn.add(item);
        schedule.send(item.smallestKey(), Message.Change.remove(item));
      } else {
        var item = nextItem(random, withdrawn, "i" + i, keys);
        live.put(item.id(), item);
        schedule.send(item.smallestKey(), Message.Change.add(item));
      }
      for (int steps = random.nextInt(4); steps > 0; steps--) {
        schedule.step();
      }
    }
    while (schedule.step()) {}
    return difference(seed, live, schedule);
  }

  private static Item nextItem(Random random, List<Item> withdrawn, String id, int keys) {
    if (!withdrawn.isEmpty() && random.nextInt(4) == 0) {
      return withdrawn.remove(random.nextInt(withdrawn.size()));
    }
    int base = random.nextInt(keys);
    var own = new TreeSet<String>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      own.add("k%04d".formatted((base + random.nextInt(3) * random.nextInt(5)) % keys));
    }
    return Item.of(id, own, "content of " + id);
  }

  private static String difference(int seed, Map<String, Item> live, Schedule schedule) {
    var expected = new TreeMap<String, String>();
    Components.of(live.values()).forEach((name, ids) -> expected.put(name, ids.toString()));
    return expected.equals(schedule.published())
        ? ""
        : "seed " + seed + ": expected " + expected + " but got " + schedule.published();
  }

  private static int oneOf(Random random, int... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String pick(Random random, Map<String, Item> live) {
    return List.copyOf(live.keySet()).get(random.nextInt(live.size()));
  }
}
