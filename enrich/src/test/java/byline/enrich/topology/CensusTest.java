package byline.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.home.Figures;
import byline.enrich.resolve.MapRows;
import org.junit.jupiter.api.Test;

class CensusTest {
  private final MapRows rows = new MapRows();
  private final Census census = new Census(rows);

  @Test
  void buckets_addUp_andTheLargestIsKnown() {
    census.settled("t:a", new Figures(20, 7, 1, 0));
    census.settled("t:b", new Figures(3, 2, 1, 2));

    assertThat(census.sum()).isEqualTo(new Census.Sum(9, 2, 2, 20));
  }

  @Test
  void bucketThatSettlesAgain_countsWithItsNewFigures() {
    census.settled("t:a", new Figures(20, 7, 1, 0));
    census.settled("t:a", new Figures(18, 6, 0, 0));

    assertThat(census.sum()).isEqualTo(new Census.Sum(6, 0, 0, 18));
  }

  @Test
  void bucketThatIsHandedOverOrEmptied_countsNoMore() {
    census.settled("t:a", new Figures(20, 7, 1, 0));
    census.settled("t:b", new Figures(17, 3, 1, 1));
    census.forget("t:a");
    census.settled("t:b", Figures.NONE);

    assertThat(census.sum()).isEqualTo(new Census.Sum(0, 0, 0, 0));
  }

  @Test
  void restart_knowsWhatWasThere() {
    census.settled("t:a", new Figures(20, 7, 1, 0));
    census.settled("t:b", new Figures(3, 2, 1, 2));

    assertThat(new Census(rows).sum()).isEqualTo(census.sum());
  }
}
