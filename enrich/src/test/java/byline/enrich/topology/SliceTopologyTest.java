package byline.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.home.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settling stops after a slice of time and goes on at the next tick. */
class SliceTopologyTest {
  private static final int PAPERS = 100;

  /** So slow that a slice is over long before all papers have settled. */
  private static final Duration SLOW = Duration.ofMillis(19);

  @Test
  void tickWithManyRoots_isCut_andGoesOn_toTheSameRecords(@TempDir Path dir) {
    var counted = new Counted();
    try (var slow = new Driver(dir.resolve("slow"), counted, new SlowClock(SLOW));
        var quick = new Driver(dir.resolve("quick"), Counters.NONE, new SlowClock(Duration.ZERO))) {
      push(slow, 1);
      push(quick, 1);

      slow.tick();
      assertThat(counted.settled.get(Stage.PAPERS)).isBetween(1, PAPERS / 2);
      assertThat(counted.cuts.get(Stage.PAPERS)).isEqualTo(1);

      slow.rest();
      quick.rest();
      assertThat(Versions.live(slow)).isEqualTo(Versions.live(quick));
      assertThat(slow.papers()).hasSize(PAPERS);
      assertThat(slow.ledger()).isEqualTo(quick.ledger());
    }
  }

  @Test
  void rootsThatKeepChanging_keepNoOtherWaiting(@TempDir Path dir) {
    try (var driver = new Driver(dir, Counters.NONE, new SlowClock(SLOW))) {
      for (int round = 1; round <= 10; round++) {
        push(driver, round);
        driver.tick();
      }
      assertThat(driver.papers()).hasSize(PAPERS);
    }
  }

  @Test
  void tasksOfAThread_shareItsSlice() {
    var slices = new Slices(new SlowClock(Duration.ofMillis(1)));
    long alone = looks(slices.of("papers"));
    long shared = looks(slices.of("authors"));
    slices.done("papers");

    assertThat(shared).isEqualTo(alone / 2);
    assertThat(looks(slices.of("authors"))).isEqualTo(alone);
  }

  private static long looks(Slices.Slice slice) {
    long looks = 1;
    while (!slice.isOver()) {
      looks++;
    }
    return looks;
  }

  /** Each page states one work that nobody is named for, so that nothing waits for its authors. */
  private static void push(Driver driver, int version) {
    for (int i = 0; i < PAPERS; i++) {
      String record =
          "{\"id\":\"r\",\"title\":\"%s\",\"issued\":{\"date-parts\":[[%d]]}}"
              .formatted(title(i), 2000 + version);
      driver.page(
          "https://gates.example/" + i,
          Records.page(record),
          Records.TYPE,
          "2026-01-%02dT00:00:00Z".formatted(version));
    }
  }

  /** Words that no other title has, so that each paper is a root of its own. */
  private static String title(int number) {
    var words = new StringBuilder();
    for (int word = 0; word < 3; word++) {
      words.append(word == 0 ? "" : " ");
      for (int rest = 3 * number + word + 676; rest > 0; rest /= 26) {
        words.append("bdfgk".charAt(rest % 5)).append((char) ('a' + rest % 26));
      }
    }
    return words.toString();
  }

  /** How often roots settled, and slices were over too early. */
  private static final class Counted implements Counters {
    final Map<Stage, Integer> settled = new EnumMap<>(Stage.class);
    final Map<Stage, Integer> cuts = new EnumMap<>(Stage.class);

    @Override
    public void settled(Stage stage, long nanos) {
      settled.merge(stage, 1, Integer::sum);
    }

    @Override
    public void cut(Stage stage) {
      cuts.merge(stage, 1, Integer::sum);
    }
  }
}
