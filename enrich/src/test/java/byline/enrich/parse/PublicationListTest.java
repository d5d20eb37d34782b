package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationListTest {

  @Test
  void namesBeforeAColon_areAuthors() {
    assertThat(works("colon.html"))
        .containsExactly(
            "Grasping with Two Fingers and No Plan | Marta Quispe, Bo Ek | 2024",
            "A Grammar of GPS Traces | Bo Ek, Ana de la Cruz, Marta Quispe | 2024",
            "Hands Without Arms | Marta Quispe | 2022");
    assertThat(read("colon.html").works().get(2).identifiers())
        .isEqualTo(Map.of("arxiv", "2201.01234"));
  }

  @Test
  void quotedTitles_standBetweenNamesAndVenue() {
    assertThat(works("quoted.html"))
        .containsExactly(
            "Quiet gradients in loud networks | K. Mensah, P. van Loon, X. Ortega-Ruiz | 2021",
            "Why wide layers forget slowly | P. van Loon, K. Mensah | 2019",
            "Tides of attention | K. Mensah | 2020");
    assertThat(owner("quoted.html")).isEqualTo("Kofi Mensah");
  }

  @Test
  void familyNamesFirst_areToldFromTheTitle() {
    assertThat(works("family-first.html"))
        .containsExactly(
            "Rainfall on nine roofs | Okafor A, Lindqvist T, Osei ML | 2018",
            "Gutters in late summer | Lindqvist T, Okafor A … | 2016",
            "Rain. A review of reviews | Okafor A | 2012");
  }

  @Test
  void authorDateReferences_keepInitialsWithTheirFamilyName() {
    assertThat(works("author-date.html"))
        .containsExactly(
            "Creases of the second kind | Lindqvist, T., Osei, M.-L. | 2019",
            "Folding maps without tears | Osei, M.-L., van der Berg, J., Lindqvist, T. | null",
            "A short history of folding | Lindqvist, T. | 2011");
  }

  @Test
  void siteGenerators_nameTheirPartsInTheMarkUp() {
    assertThat(works("jekyll-scholar.html"))
        .containsExactly(
            "Can a Thermostat Learn? Control, Comfort, and Cost"
                + " | Ines O'Rourke, Noor Haddad, Kofi Mensah | 2023",
            "Radiators | Ines O'Rourke | 2023");
    assertThat(works("hugo.html"))
        .containsExactly(
            "On the Median of Medians of Means | Jean-Luc McAdoo, Noor Haddad | null",
            "Means Without Medians | Jean-Luc McAdoo, Li Wei | null");
    assertThat(works("academicpages.html"))
        .containsExactly(
            "Rainfall on Nine Roofs | Osei, M.-L., Holt, A. | 2018",
            "Gutters in Late Summer |  … | 2016");
  }

  @Test
  void withCoAuthors_meansTheOwnerAndThem_andHobbiesAreNoWorks() {
    assertThat(works("with-co-authors.html"))
        .containsExactly(
            "Slow Learning in Fast Networks | Pieter van Loon, K. Mensah | 1996",
            "Counting to Ten | Pieter van Loon, A. Holt, B. Ek | null",
            "A note on zero |  … | 1996");
    assertThat(works("bold-titles.html"))
        .containsExactly(
            "Empty Atlases | Ana de la Cruz, Bo Ek | null",
            "Maps of Nothing |  … | 2017",
            "Borders Without Countries | Ana de la Cruz, Bo Ek, Marta Quispe | 2019");
  }

  @Test
  void linesOfPlainText_areEntriesOfTitleNamesAndVenue() {
    assertThat(works("lines.txt"))
        .containsExactly(
            "Tides of Attention: Why Wide Layers Forget Slowly"
                + " | Noor Haddad, Pieter van Loon, Ximena Ortega-Ruiz | 2021",
            "Quiet Seas and Loud Shores | Ximena Ortega-Ruiz, Kofi Mensah | 2019");
  }

  @Test
  void japaneseReferences_areReadWithTheirBrackets() {
    assertThat(works("japanese.html"))
        .containsExactly(
            "潮の和と格子 | 水無月葵, 浜口凪 | 2021",
            "岸の事前分布 | 浜口凪, 水無月葵 | 2019",
            "Sums over Tides | Aoi Minazuki, Nagi Hamaguchi | 2018");
  }

  @Test
  void tableRows_areEntries_evenWithoutAHeadingThatSaysSo() {
    assertThat(works("rows.html"))
        .containsExactly(
            "Unfolding at Scale: Paper Models with a Billion Creases"
                + " | Ada Lindgren, Rui Caetano, Benjamin Achterberg | 2026",
            "Crease | Benjamin Achterberg, Rui Caetano | 2024",
            "Maps that Fold Themselves | Emeka Obi, Benjamin Achterberg | 2023");
    assertThat(Fixture.profile(read("rows.html")).aliases()).containsExactly("Benjamin Achterberg");
  }

  @Test
  void proseNewsAndMenus_holdNoWorks() {
    for (String page :
        List.of(
            "<h1>Bo Ek</h1><h2>News</h2><ul><li>Our paper \"Quiet Seas\" won, 2024.</li></ul>",
            "<h2>Publications</h2><p>See <a href='x'>my list of publications (2024)</a>.</p>",
            "<h2>Students</h2><p><b>Ana de la Cruz</b><br>Bo Ek, Li Wei</p>",
            "<h2>Publications</h2><ul><li><a href='a'>Home</a></li><li>bo@a.example</li></ul>",
            "<h2>Grants</h2><p>Bo Ek, Li Wei. (2024). Folding at Scale. 100,000 crowns.</p>")) {
      assertThat(Fixture.readText("<html><body>" + page + "</body></html>", "text/html"))
          .as(page)
          .isEqualTo(new Reading.Empty(null, "unknown-layout"));
    }
  }

  private static Reading.Parsed read(String file) {
    return Fixture.parsed("lists/" + file);
  }

  private static String owner(String file) {
    return Fixture.profile(read(file)).name().text();
  }

  private static List<String> works(String file) {
    return read(file).works().stream().map(PublicationListTest::line).toList();
  }

  private static String line(WorkClaim work) {
    String names = String.join(", ", Fixture.names(work)) + (work.authorsComplete() ? "" : " …");
    return work.title() + " | " + names + " | " + work.date();
  }
}
