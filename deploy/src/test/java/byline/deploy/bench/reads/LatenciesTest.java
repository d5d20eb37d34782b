package byline.deploy.bench.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void halfWereFasterThanTheMedian_and95Of100FasterThanTheSecondFigure() {
    var nanos = LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000).toArray();
    assertThat(Latencies.of(nanos)).isEqualTo(new Latencies(50, 95));
    assertThat(Latencies.of(new long[] {3_000_000})).isEqualTo(new Latencies(3, 3));
  }
}
