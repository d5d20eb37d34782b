package byline.sink.web;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.web.Series.Sample;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Sample sample(long millis, double pages, long lag) {
    return new Sample(millis, pages, 0, 0, lag, 0);
  }

  @Test
  void rates_arePerSecond_fromEachSampleToTheNext() {
    var series = new Series(9);
    series.add(sample(0, 5, 0));
    series.add(sample(10_000, 25, 0));
    series.add(sample(12_000, 25, 0));
    assertThat(series.rates(Sample::pages)).containsExactly(2.0, 0.0);
    assertThat(series.seconds()).isEqualTo(12);
  }

  @Test
  void counterThatBeganAnew_isNoNegativeRate() {
    var series = new Series(9);
    series.add(sample(0, 100, 0));
    series.add(sample(1_000, 3, 0));
    assertThat(series.rates(Sample::pages)).containsExactly(0.0);
  }

  @Test
  void onlyTheLastSamples_areKept() {
    var series = new Series(2);
    for (int lag = 1; lag <= 3; lag++) {
      series.add(sample(lag, 0, lag));
    }
    assertThat(series.levels(Sample::lag)).containsExactly(2.0, 3.0);
  }

  @Test
  void noSamples_areNoRates() {
    assertThat(new Series(2).rates(Sample::pages)).isEmpty();
    assertThat(new Series(2).seconds()).isZero();
  }
}
