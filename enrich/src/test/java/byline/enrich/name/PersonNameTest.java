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

  @Test
  void middleNamesLeftOut_doNotConflict() {
    assertThat(match("Bram J. Fenn Tosswick", "Bram Fenn Tosswick"))
        .isEqualTo(NameMatch.COMPATIBLE);
    assertThat(match("Md Maruv Tosswick", "Maruv Tosswick")).isEqualTo(NameMatch.COMPATIBLE);
    assertThat(match("Bram Orlo Tosswick", "Bram Fenn Tosswick")).isEqualTo(NameMatch.CONFLICT);
  }

  @Test
  void twoFamilyNames_withAndWithoutHyphen_areOne() {
    assertThat(match("Ilse Quill-Feather", "Ilse Quill Feather")).isEqualTo(NameMatch.VARIANT);
    assertThat(match("Ilse M. Quill-Feather", "Ilse Quill Feather"))
        .isEqualTo(NameMatch.COMPATIBLE);
    assertThat(match("Ilse Quill-Feather", "Ilse Rook Feather")).isEqualTo(NameMatch.CONFLICT);
    assertThat(PersonName.of("Ilse Quill-Feather").otherBlock())
        .isEqualTo(PersonName.of("Ilse Quill Feather").block());
  }

  @Test
  void suffixes_tellGenerationsApart() {
    assertThat(match("Bram Tosswick Jr.", "Bram Tosswick III")).isEqualTo(NameMatch.CONFLICT);
    assertThat(match("Bram Tosswick Jr.", "Bram Tosswick")).isEqualTo(NameMatch.SAME);
    assertThat(match("Bram Tosswick, Ph.D.", "Bram Tosswick")).isEqualTo(NameMatch.SAME);
  }

  @Test
  void romanisationsOfOneSound_shareABlock() {
    assertThat(PersonName.of("Ken Ohno").block()).isEqualTo(PersonName.of("Ken Ōno").block());
    assertThat(PersonName.of("Ken Ono").block()).isEqualTo(PersonName.of("Ken Ōno").block());
  }

  @Test
  void oneWordName_agreesOnlyWithItself() {
    assertThat(PersonName.of("Tosswick").kind()).isEqualTo(Kind.ONE_WORD);
    assertThat(match("Tosswick", "TOSSWICK")).isEqualTo(NameMatch.SAME);
    assertThat(match("Tosswick", "Quillfeather")).isEqualTo(NameMatch.CONFLICT);
  }

  private static NameMatch match(String a, String b) {
    return NameCompatibility.compare(PersonName.of(a), PersonName.of(b));
  }
}
