package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void mistakes_areCounted() {
    assertThat(EditDistance.between("kernel", "kernel")).isZero();
    assertThat(EditDistance.between("kernel", "kernal")).isEqualTo(1);
    assertThat(EditDistance.between("kernel", "kerel")).isEqualTo(1);
    assertThat(EditDistance.between("kernel", "kernell")).isEqualTo(1);
    assertThat(EditDistance.between("kernel", "krenel")).isEqualTo(1);
    assertThat(EditDistance.between("kernel", "krenl")).isEqualTo(2);
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
  }

  @Test
  void longerWords_areForgivenMore() {
    assertThat(EditDistance.forgiven(3)).isZero();
    assertThat(EditDistance.forgiven(4)).isEqualTo(1);
    assertThat(EditDistance.forgiven(7)).isEqualTo(1);
    assertThat(EditDistance.forgiven(8)).isEqualTo(2);
  }
}
