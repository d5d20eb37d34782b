package byline.enrich.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VenueFitTest {
  @Test
  void seriesByInitialsAndBySubject_areOneVenue() {
    assertAgree("KDD", "Int. Conf. on Knowledge Discovery and Data Mining");
    assertAgree("ICSE 2004", "Proceedings of the 26th International Conf. on Software Engineering");
    assertAgree("J. of Moss Stud.", "Journal of Moss Studies");
  }

  @Test
  void cutName_agreesWithTheWholeOne() {
    assertAgree("Proceedings of the international conference on very large …", "VLDB");
  }

  @Test
  void twoKnownSeries_areOtherSeries() {
    VenueFit one = VenueFit.of("KDD");
    VenueFit other = VenueFit.of("Int. Conf. on Software Engineering");
    assertThat(one.agrees(other)).isFalse();
    assertThat(one.isOtherSeries(other)).isTrue();
    assertThat(one.isOtherSeries(VenueFit.of("Moss Days"))).isFalse();
  }

  private static void assertAgree(String one, String other) {
    assertThat(VenueFit.of(one).agrees(VenueFit.of(other))).isTrue();
    assertThat(VenueFit.of(other).agrees(VenueFit.of(one))).isTrue();
  }
}
