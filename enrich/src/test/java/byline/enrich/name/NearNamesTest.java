package byline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearNamesTest {
  @Test
  void oneLetterMistaken_isNear() {
    assertThat(near("Orlando Tosswick", "Orlanod Tosswick")).isTrue();
    assertThat(near("Orlando Tosswick", "Olando Tosswick")).isTrue();
    assertThat(near("Orlando Tosswick", "Orlanto Tosswick")).isTrue();
    assertThat(near("Orlando Tosswick", "Orestes Tosswick")).isFalse();
  }

  @Test
  void otherTransliteration_isNear() {
    assertThat(near("Sergey Tosswick", "Sergei Tosswick")).isTrue();
    assertThat(near("Krassimira Tosswick", "Krasimira Tosswick")).isTrue();
    assertThat(near("Elisabeth Tosswick", "Elizabeth Tosswick")).isTrue();
  }

  @Test
  void shortForm_isNear_butNoFeminineForm() {
    assertThat(near("Esme Tosswick", "Esmeralda Tosswick")).isTrue();
    assertThat(near("Bram Tosswick", "Brama Tosswick")).isFalse();
    assertThat(near("Josef Tosswick", "Josefine Tosswick")).isFalse();
    assertThat(near("Adriano Tosswick", "Adriana Tosswick")).isFalse();
  }

  @Test
  void syllables_areNeverNear() {
    assertThat(near("Xiaoming Wang", "Xiaomin Wang")).isFalse();
    assertThat(near("Xin Mao", "Xinnian Mao")).isFalse();
  }

  @Test
  void initialsAndShortNames_areNeverNear() {
    assertThat(near("J. Tosswick", "K. Tosswick")).isFalse();
    assertThat(near("Jo Tosswick", "Joanna Tosswick")).isFalse();
  }

  private static boolean near(String a, String b) {
    return NearNames.areNear(PersonName.of(a), PersonName.of(b));
  }
}
