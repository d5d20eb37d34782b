package byline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.name.PersonName.Kind;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void familyFirst_withComma_readsAsFamilyLast() {
    assertThat(PersonName.of("Tosswick, Bram J.")).isEqualTo(PersonName.of("Bram J. Tosswick"));
  }

  @Test
  void capitals_markTheFamilyName() {
    assertThat(PersonName.of("QUILLFEATHER Orla").family()).isEqualTo("quillfeather");
  }

  @Test
  void particles_doNotChangeTheBlock() {
    assertThat(PersonName.of("Ilse van der Moorkap").block())
        .isEqualTo(PersonName.of("I. Moorkap").block());
  }

  @Test
  void lengthMarksAndApostrophes_areOneSound() {
    assertThat(match("Jun'ichi Ohnobe", "Junichi Ōnobe")).isEqualTo(NameMatch.VARIANT);
  }

  @Test
  void initials_agreeWithNames_otherNamesDoNot() {
    assertThat(match("B. Tosswick", "Bram Tosswick")).isEqualTo(NameMatch.COMPATIBLE);
    assertThat(match("Bram Tosswick", "Bela Tosswick")).isEqualTo(NameMatch.CONFLICT);
    assertThat(match("Bram J. Tosswick", "Bram K. Tosswick")).isEqualTo(NameMatch.CONFLICT);
  }

  @Test
  void nickname_isAVariant() {
    assertThat(match("Bob Tosswick", "Robert Tosswick")).isEqualTo(NameMatch.VARIANT);
  }

  @Test
  void othersAndGroups_areNobodyInParticular() {
    assertThat(PersonName.of("and 12 others").kind()).isEqualTo(Kind.NOBODY);
    assertThat(PersonName.of("et al.").kind()).isEqualTo(Kind.NOBODY);
    assertThat(PersonName.of("the LANTERN Collaboration").kind()).isEqualTo(Kind.GROUP);
    assertThat(PersonName.of("桜庭花子").kind()).isEqualTo(Kind.UNSPACED);
  }

  @Test
  void marksOfEqualContribution_areNoPartOfTheName() {
    assertThat(PersonName.of("Orla Quillfeather*†")).isEqualTo(PersonName.of("Orla Quillfeather"));
  }

  private static NameMatch match(String a, String b) {
    return NameCompatibility.compare(PersonName.of(a), PersonName.of(b));
  }
}
