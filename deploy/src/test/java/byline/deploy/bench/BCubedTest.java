package byline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.deploy.bench.BCubed.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final double CLOSE = 1e-9;

  @Test
  void splitAndJoinedClusters_countByMention() {
    // Truth {1,2,3} {4,5}; found {1,2} {3,4,5}.
    Score score =
        BCubed.of(
            "m",
            List.of(
                new Mention("x", "a"),
                new Mention("x", "a"),
                new Mention("x", "b"),
                new Mention("y", "b"),
                new Mention("y", "b")));

    assertThat(score.precision()).isCloseTo((1 + 1 + 1 / 3d + 2 / 3d + 2 / 3d) / 5, within(CLOSE));
    assertThat(score.recall()).isCloseTo((2 / 3d + 2 / 3d + 1 / 3d + 1 + 1) / 5, within(CLOSE));
  }

  @Test
  void macro_countsEachBlockTheSame() {
    Score score =
        BCubed.macro(
            "m",
            List.of(
                List.of(new Mention("x", "a")),
                List.of(new Mention("x", "a"), new Mention("y", "a"))));

    assertThat(score.precision()).isCloseTo(0.75, within(CLOSE));
    assertThat(score.recall()).isCloseTo(1, within(CLOSE));
    assertThat(score.f1()).isCloseTo(2 * 0.75 / 1.75, within(CLOSE));
  }

  @Test
  void nothing_isNoDivisionByZero() {
    assertThat(Score.ofPairs("m", 0, 0, 0).f1()).isZero();
  }
}
