package byline.enrich.paper;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.name.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePlaceTest {
  @ParameterizedTest
  @CsvSource({
    "月森遥香, Haruka Tsukimori",
    "Mina Castellburg, Mina Marrowby",
    "Orla Quillfeather, Orla Qui1lfeather",
    "Bram Tosswick, Tosswick Bramm",
    "Y. Marrowby, Yrn. Marroby",
    "Tove Lindqvister, ToveLindqvister"
  })
  void otherScriptNewFamilyNameOrSlip_mayBeOne(String a, String b) {
    assertThat(SamePlace.mayBeOne(PersonName.of(a), PersonName.of(b))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Orla Quillfeather, Mira Castellburg",
    "O. Quillfeather, M. Castellburg",
    "月森遥香, 天野賢二",
    "Bram Tosswick, Kenji Amanogawa"
  })
  void differentPeople_areNot(String a, String b) {
    assertThat(SamePlace.mayBeOne(PersonName.of(a), PersonName.of(b))).isFalse();
  }
}
