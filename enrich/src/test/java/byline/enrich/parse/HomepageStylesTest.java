package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which people order and part what a reference says; all names invented. */
class HomepageStylesTest {

  @Test
  void journalsCutShort_areNoNames_andPatentsNoWorks() {
    assertThat(works("physicist.html"))
        .containsExactly(
            "Drying Times of Ink | B. P. Ek, A. H. Holt | 1956 | J. Chem. Phys 25 312-318",
            "Tastes of Salt | A. H. Holt, M. G. Osei, T. J. Lind | 1960 | J. Chem. Phys "
                + "32 1837-1845",
            "Ink Models. I. Black | A. H. Holt | 1964 | Phys. Rev 135 646-661",
            "Colours of Pure Salt | A. H. Holt | 1964 | Salt Chemistry, ed. M. Quispe "
                + "(Imaginary Press, Nordhavn 1-108");
  }

  @Test
  void namesLedByWith_inWhateverLanguage_joinTheOwner() {
    assertThat(works("led-by-with.html"))
        .containsExactly(
            "Leises Läuten in der lauten Welt. Über Glocken und ihre Türme | Li Wei, Bo "
                + "Ek | null | Zeitschrift für erdachte Fragen 53",
            "Ein Umzug der Stille: Zweiter Versuch | Li Wei, Anna Holt … | null | "
                + "Zeitschrift für erdachte Fragen 11(1)",
            "Glocke/Gong |  … | null | Handbuch der Stille. Leben – Werk. Nordhavn: "
                + "Verlag am Hafen 427-432",
            "Quiet Bells of the Second Kind. II | Li Wei, M. Quispe | 2011 | Commun. "
                + "Imag. Math 305(2) 427-440");
  }

  @Test
  void initialsBehindFamilyNames_withStraySignsAmongThem() {
    assertThat(works("psychologist.html"))
        .containsExactly(
            "Fear of stairs: a comparison of those who climb, those who ride, and those "
                + "who stay below | Holt A. M., Ek H., Osei M., van Loon J. | 2022 | Journal "
                + "of Heights",
            "Stairs in a time of lifts | Holt, A.; Osei M.; Wei, L.; Ek, B. | 2021 | "
                + "Journal of Heights",
            "Who takes the lift? Reasons found in the stairwell | Mensah, K.; Haddad, D. "
                + "B.; Holt, A.; Osei, M.; Ek, B. … | 2020 | Imaginary Letters",
            "Half a Flight, Twice | Quispe, A. S.; Lind, D.; Wei, J. B.; Holt, A.; Osei, "
                + "M. | 2016 | Journal of Landings 1(7)",
            "A Ladder for Left-Handed Readers with Time to Spare | Holt, A.; Ek, S.; "
                + "Osei, M. | null | null");
  }

  @Test
  void citationKeys_areNoTitles_andTheListMayBeHeadedReferences() {
    assertThat(works("keyed.html"))
        .containsExactly(
            "How far a radio reaches in a quiet city | Marta Quispe, Bo Ek, Anna Holt | "
                + "2017 | Imaginary Conference on Radio",
            "Radios Under Roofs of Straw and Slate | Bo Ek, Marta Quispe, Mei Osei | "
                + "2018 | Imaginary Radio Journal");
  }

  @Test
  void anchorsThatAreNeverClosed_areNoLinks_andJournalsNoTitles() {
    assertThat(works("mathematician-dl.html"))
        .containsExactly(
            "Folding functions of \\(\\ell\\)-fold maps | Tomas L. Lindqvist, Bo Ek, "
                + "Anna P. Holt, Mei Osei | null | null",
            "Chromatic creases and other invariants of paper | Tomas L. Lindqvist, Kofi "
                + "Mensah | 2025 | Imaginary Journal of Paper 92(3) 419-449");
  }

  @Test
  void whatComesWithAPaper_isNoPaper() {
    assertThat(works("papers-with-extras.html"))
        .containsExactly(
            "Rules for Thermostats: Nine Households | Haddad, Noor | 2020 | null",
            "A Note on Dials: What Turns and What Does Not | Haddad, Noor | null | null",
            "Why Cold Rooms Stay Cold: Letters from Nordhavn | Haddad, Noor; Bo Ek; Anna "
                + "Holt | 2019 | Warm Management, 1–19");
  }

  @Test
  void headingsBelowPublications_staySo_untilOneOfItsLevel() {
    assertThat(works("nested-sections.html"))
        .containsExactly(
            "Bending Steps in Draughty Stairwells | Anna Holt, Bo J. Ek, Mei Osei | 2021 "
                + "| Frontiers in Imaginary Ecology 9",
            "Stairs by rank: A model of landings | Mei Osei, Bo J. Ek | 2020 | "
                + "Proceedings of the 2020 Conference on Stairs 160-162");
  }

  @Test
  void namesAmongOtherWords_areReadWhereTheMarkUpSaysSo() {
    assertThat(works("tagged-authors.html"))
        .containsExactly(
            "Gloves Left Behind: Notes on Cold Hands | Kofi Mensah … | 2026 | null",
            "WarmGlove: Knitting for Winter with Distant Memory | Kofi Mensah … | 2025 | null",
            "Warm Pictures of Cold Hands | Nagumo, Hina; Mensah, Kofi | 2025 | "
                + "Proceedings of the Imaginary Conference on Oceans");
  }

  @Test
  void thePagesTitleAnnouncesTheList_whereNoHeadingDoes() {
    assertThat(works("unannounced.html"))
        .containsExactly(
            "GLOVES: A System for Idle Hands | B. Ek, M. Quispe, N.V. Osei, S.H. Holt | "
                + "2022 | ICRO",
            "Woollen Mittens and Fair Warm Hands | A. Holt, M.Quispe | 2020 | ICRO");
  }

  @Test
  void barsPartTitle_namesAndVenue() {
    assertThat(works("bars.html"))
        .containsExactly(
            "The near side of a distant nebula | Holt, A. E.; Osei, M. R.; Mensah, K. B. "
                + "| 2015 | New Lanterns 40 87-103",
            "Dust, counted. II. The lane towards the lamp L = 35° | Osei, Mei-Ling; "
                + "Mensah, Kofi B. | 2012 | Annals of Oceans 450(4) 683-694");
  }

  @Test
  void yearBehindNames_andNothingButCommasBeforeTheVenue() {
    assertThat(works("earth-science.html"))
        .containsExactly(
            "Rivers With Two Mouths | Holt, A.J.; I. Rourke | 2024 | Nordhavn Press, "
                + "Nordhavn, 456 pp., ISBN 978-0-00-000000-2",
            "Technical note: Where a drought begins: a case study of the summer of the "
                + "northern lakes | Rourke, I.P.; B.T. Ek | 2026 | Hydrol. Imag. Syst. Sci 30 "
                + "421-432",
            "Wells and their keepers in dry valleys of the Imaginary South | Ek, B.T.; "
                + "A.B. Osei; I.P. Rourke; Q. Li; A.T. Torres Luna | 2025 | International "
                + "Journal of Wells and Keepers 18(1) 20-41",
            "Snow that stays | Wei, D.; K. Mensah; I. Rourke; J. Holt; M. Quispe | 2015 "
                + "| J. Imaginary Rain 16 242-251",
            "Ice that melts in the dark of a colder climate | Rourke, I.P.; D.L. Lind; "
                + "W.Osei | 2014 | Lake Research");
  }

  @Test
  void namesWithoutStops_endWhereTheTitleBegins() {
    assertThat(works("biologist.html"))
        .containsExactly(
            "Nets that mend themselves in running water | Holt A, Lind ZQ, Osei K | 2021 "
                + "| Int J Mach Nets 12(6) 1803-1824",
            "Common Knot Types and Colours via Dropped Threads | Holt A, Ek B, Osei K | "
                + "2021 | Trans Comput Knots",
            "Tarred Rope and Its Uses in Knots | B. Ek, A. Holt, K. Osei | 2020 | "
                + "Proceedings of the 11th Imaginary Conference on Rope");
  }

  @Test
  void boxesOfTitleAndOneLine_areWorks_whateverWordsTheTitleHas() {
    assertThat(works("article-boxes.html"))
        .containsExactly(
            "Towards a Theory of Steady Stairs | Mei Osei, A. Holt | 2021 | null",
            "Half Landings of a Staircase | Mei Osei, B. Ek, K. Mensah | 2019 | "
                + "Imaginary Zeitschrift",
            "The Slow Turn of Landings |  … | 2015 | null",
            "Sound of Doubled Stairs in a Quiet Wooden Background | Bo Ek, Mei Osei | "
                + "null | null");
  }

  @Test
  void japaneseLists_partTitlesFromMeetings_andConferencePapersAreNoTalks() {
    assertThat(works("japanese-lab.html"))
        .containsExactly(
            "潮の音を聞く - 波の数え方 - | 水無月葵, 浜口凪, 南雲渚 | 2011 | 架空海洋学会誌 4(2) 80-91",
            "潮を測る小さな道具 | 水無月 葵 | 2013 | 架空海洋学会誌 31(3) 12-17",
            "灯台の鐘が鳴る時の潮 | 浜口 凪, 水無月 葵 | 2018 | 第56回架空シンポジウム講演論文集",
            "A Bell That Rings by Itself in High Seas | HAMAGUCHI NAGI, MINAZUKI AOI, "
                + "Nagumo Nagisa | 2017 | 6th Imaginary Forum & Sea Japan");
  }

  @ParameterizedTest
  @CsvSource({
    "physicist.html, Arne Holt",
    "led-by-with.html, Li Wei",
    "psychologist.html, Anna Holt",
    "keyed.html, Marta Quispe",
    "mathematician-dl.html, Tomas L. Lindqvist",
    "papers-with-extras.html, Noor Haddad",
    "nested-sections.html, Bo J Ek",
    "tagged-authors.html, Kofi Mensah",
    "unannounced.html, Marta Quispe",
    "bars.html, Kofi B Mensah",
    "earth-science.html, Ines Rourke",
    "article-boxes.html, Mei Osei",
    "japanese-lab.html, 水無月葵"
  })
  void owner_isNamedByTitleHeadingOrMarkUp(String file, String owner) {
    assertThat(Fixture.profile(Fixture.parsed("lists/" + file)).name().text()).isEqualTo(owner);
  }

  private static List<String> works(String file) {
    return HomepageFamiliesTest.works(file);
  }
}
