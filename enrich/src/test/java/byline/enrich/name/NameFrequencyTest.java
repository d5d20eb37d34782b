package byline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFrequencyTest {
  @Test
  void frequentNames_haveMoreBearersThanLongOnes() {
    assertThat(bearers("Wei Wang")).isGreaterThan(bearers("Xiaoming Wang"));
    assertThat(bearers("David Smith")).isGreaterThan(bearers("David Quillfeather"));
    assertThat(bearers("Orla Fenn")).isGreaterThan(bearers("Orlanda Quillfeather"));
  }

  @Test
  void theMoreOfANameIsPrinted_theFewerBearIt() {
    assertThat(bearers("D. Smith")).isGreaterThan(bearers("David Smith"));
    assertThat(bearers("David Smith")).isGreaterThan(bearers("David A. Smith"));
    assertThat(bearers("David A. Smith")).isGreaterThan(bearers("David Ambrose Smith"));
  }

  @Test
  void everyName_hasSomeBearers() {
    assertThat(bearers("酒井真菜")).isPositive();
    assertThat(bearers("Tosswick")).isPositive();
    assertThat(bearers("the LANTERN Collaboration")).isPositive();
    assertThat(bearers("")).isPositive();
  }

  private static double bearers(String print) {
    return NameFrequency.bearers(PersonName.of(print));
  }
}
