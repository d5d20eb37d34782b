package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Link;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Home pages as the usual generators, and people without any, write them; all names invented. */
class HomepageFamiliesTest {

  @Test
  void alFolio_parsEachEntryByItsClasses_andHiddenBibtexIsNoText() {
    assertThat(works("al-folio.html"))
        .containsExactly(
            "Can a Thermostat Learn? Control, Comfort, and Cost"
                + " | Ines O’Rourke, Noor Haddad, Kofi Mensah …"
                + " | 2024 | Proceedings of the Imaginary Conference on Oceans",
            "Radiators | Ines O’Rourke | 2023 | Littoral Letters");
    assertThat(links("al-folio.html", 0))
        .containsExactly(
            "arxiv http://arxiv.org/abs/2401.04242",
            "pdf https://site.example/assets/pdf/thermostat.pdf");
    assertThat(read("al-folio.html").works().get(0).abstractText()).startsWith("Thermostats");
    assertThat(read("al-folio.html").works().get(1).identifiers())
        .isEqualTo(Map.of("doi", "10.1234/ll.2023.9"));
  }

  @Test
  void wowchemyCitations_keepVenueAndButtons() {
    assertThat(works("wowchemy.html"))
        .containsExactly(
            "On the Median of Medians of Means | Noor Haddad, Jean-Luc McAdoo | 2025 | ICO",
            "Means Without Medians | Li Wei, Noor Haddad | 2023 | Littoral Letters");
    assertThat(links("wowchemy.html", 0))
        .containsExactly(
            "paper https://site.example/publication/medians/",
            "pdf https://site.example/publication/medians/medians.pdf",
            "code https://github.example/medians",
            "doi https://doi.org/10.1234/ico.2025.17");
  }

  @Test
  void wowchemyCards_areWorks_andPostsAndTalksInTheSameShapeAreNot() {
    assertThat(works("wowchemy-compact.html"))
        .containsExactly(
            "Quiet Gradients in Loud Networks"
                + " | Kofi Mensah, Pieter van Loon, Ximena Ortega-Ruiz | null | null",
            "Tides of Attention | Pieter van Loon, Kofi Mensah | 2020 | Littoral Letters");
  }

  @Test
  void personInJsonLd_isTheOwnerOfTheListBelow() {
    Reading.Parsed reading = read("wowchemy-compact.html");

    assertThat(reading.layout()).isEqualTo("homepage");
    assertThat(Fixture.profile(reading).name().text()).isEqualTo("Kofi Mensah");
    assertThat(Fixture.profile(reading).affiliations()).containsExactly("University of Nordhavn");
    assertThat(Fixture.profile(reading).identifiers())
        .containsEntry("orcid", "0000-0002-1825-0097");
  }

  @Test
  void quartoListings_printVenueAndTextBeforeTheByline() {
    assertThat(works("quarto-listing.html"))
        .containsExactly(
            "Hands Without Arms | Marta Quispe, Bo Ek | 2022-03-02 | Journal of Grasping 12(3) 45-67",
            "A Grammar of GPS Traces"
                + " | Bo Ek, Ana de la Cruz, Marta Quispe | 2020-05-09 | Littoral Letters");
  }

  @Test
  void chicagoReferences_invertTheFirstNameOnly() {
    assertThat(works("quarto-refs.html"))
        .containsExactly(
            "Why Wide Layers Forget Slowly | Haddad, Noor; Pieter van Loon"
                + " | 2023 | Journal of Littoral Statistics 12(3) 45-67",
            "Quiet Seas and Loud Shores: A Survey"
                + " | Loon, Pieter van; Ximena Ortega-Ruiz; Kofi Mensah"
                + " | 2021 | Proceedings of the Imaginary Conference on Oceans 101-19",
            "Shores: A Short History | Loon, Pieter van | 2019 | Nordhavn University Press");
  }

  @Test
  void jemdoc_listsTitleNamesAndVenueOnThreeLines() {
    assertThat(works("jemdoc.html"))
        .containsExactly(
            "Creases of the Second Kind | Tomas Lindqvist, Mei-Ling Osei, Anna Holt"
                + " | 2024 | International Conference on Origami",
            "Folding Maps Without Tears | Mei-Ling Osei, Tomas Lindqvist"
                + " | 2021 | Journal of Paper 7(2) 11-29",
            "A Short History of Folding | T. Lindqvist | 2014 | null");
    assertThat(read("jemdoc.html").works().get(2).type()).isEqualTo("thesis");
    assertThat(Fixture.profile(read("jemdoc.html")).affiliations())
        .containsExactly("University of Nordhavn");
  }

  @Test
  void googleSites_setOffTitlesByStyleOnly() {
    assertThat(works("google-sites.html"))
        .containsExactly(
            "Empty Atlases | Ana de la Cruz, Bo Ek, Marta Quispe | 2024 | null",
            "The Price of Borders | Ana de la Cruz, Bo Ek"
                + " | null | Review of Imaginary Economics",
            "Maps of Nothing | Ana de la Cruz, Marta Quispe"
                + " | 2021 | Journal of Cartography 14(2) 101-130",
            "Borders Without Countries |  … | 2018 | Quarterly Atlas 3(1) 5-20");
    assertThat(read("google-sites.html").works().get(0).abstractText()).startsWith("We open");
  }

  @Test
  void economists_nameCoAuthorsInParentheses_andPrizesHaveNoYearToGive() {
    assertThat(works("economist.html"))
        .containsExactly(
            "Counting to Ten, Slowly | Bo Ek, Anna Holt, Ana de la Cruz"
                + " | 2021 | Review of Imaginary Economics 111(3) 1-30",
            "A Note on Zero |  … | null | Quarterly Atlas",
            "Tolls on Empty Roads | Bo Ek, Marta Quispe | 2023 | null",
            "Why Do Bridges Wait? | Bo Ek, Li Wei | 2024 | null",
            "Ferries and Their Discontents | Bo Ek, Anna Holt | null | null");
  }

  @Test
  void definitionLists_keepTheTitleInTheTerm() {
    assertThat(works("nineties.html"))
        .containsExactly(
            "Rainfall on Nine Roofs | Arne Holt, B. Ek | 1996 | Journal of Gutters 12 45-67",
            "Gutters in Late Summer | Arne Holt, M. Osei, T. Lindqvist"
                + " | 1997 | Proc. 3rd Int. Conf. on Roofs 12-23",
            "Slow Rain |  … | 1993 | Roof Letters 4 1-9",
            "A Calculus of Gutters | A. Holt, B. Ek | 1995"
                + " | Technical Report 95-12, Dept. of Roofs, University of Nordhavn",
            "Drains | A. Holt, B. Ek, M. Osei | 1992 | Report TR-7");
  }

  @Test
  void paragraphsWithBreaks_takeTheirYearFromTheHeading_andLinkRowsAreNoTitles() {
    assertThat(works("br-paragraphs.html"))
        .containsExactly(
            "Moons Without Orbits: A Field Guide"
                + " | Aoi Minazuki, Zoë Abendroth, Henrik Sørensen | 2024 | NeurIPS",
            "Lattices at Low Tide | Zoë Abendroth, Aoi Minazuki | 2024 | null",
            "Tidal Sums Revisited | Henrik Sørensen, Nagi Hamaguchi, Z. Abendroth"
                + " | 2022 | Journal of Littoral Statistics 12(3) 45-67");
    assertThat(links("br-paragraphs.html", 0))
        .containsExactly(
            "paper https://arxiv.org/abs/2410.00017",
            "code https://code.example/moons",
            "video https://video.example/1");
  }

  @Test
  void tableRows_giveTheYearInAColumn() {
    assertThat(works("year-column.html"))
        .containsExactly(
            "Umbrellas in Parallel | M.-L. Osei, A. Holt"
                + " | 2023 | Journal of Gutters 31(2) 101-119",
            "Puddles: A Unified Theory | A. Holt, M.-L. Osei, T. Lindqvist"
                + " | 2021 | Journal of Gutters 29(1) 1-20",
            "What the Rain Said | M.-L. Osei | 2020 | Roof Letters 17 5-9");
  }

  @Test
  void citationStyles_areReadSideBySide() {
    assertThat(works("harvard.html"))
        .containsExactly(
            "Priors for shores | Sørensen, H.; Minazuki, A."
                + " | 2021 | Journal of Littoral Statistics 12(3) 45-67",
            "Shores without priors: a cautionary tale | Sørensen H, Abendroth Z, Minazuki A"
                + " | 2019 | Littoral Letters 8(1) 12-19",
            "Slow tides in fast seas | Minazuki, A.; Sørensen, H.; Abendroth, Z."
                + " | 2018-06 | Proceedings of the Imaginary Conference on Oceans 101-119",
            "Moonlight as a Resource | Sørensen, Henrik; Aoi Minazuki"
                + " | 2017 | Littoral Letters 6(2) 33-41",
            "Counting waves | Sørensen, H | 2015 | null");
  }

  @Test
  void mathematicians_nameCoAuthorsBehindTheTitle_andNotesAreNoWorks() {
    assertThat(works("mathematician.html"))
        .containsExactly(
            "Knots in an empty handbag | Noa Brandt, Emeka Obi | 2024 | null",
            "On \\(p\\)-adic umbrellas |  … | 2023 | null",
            "The cohomology of drawers | Noa Brandt, Bo Ek, Emeka Obi"
                + " | 2021 | Duchy Math. J 170(4) 1-40",
            "Sheaves on shelves |  … | null | Annals of Imaginary Mathematics",
            "Cupboards of genus two | Noa Brandt, Emeka Obi"
                + " | 2017 | Algebra & Furniture 9 101-130");
  }

  @Test
  void headingsInOtherLanguages_sayWhatIsAWork() {
    assertThat(works("german.html"))
        .containsExactly(
            "Falten ohne Reue | Weiß, J.; Krüger, A. | 2018 | Zeitschrift für Faltung 12 45-67",
            "Der Knick im Papier | Krüger, A.; Weiß, J.; Holt, A."
                + " | 2016 | Blatt und Bogen 7(2) 11-29",
            "Über das Falten | Jörg Weiß | 2004 | null");
    assertThat(works("chinese.html"))
        .containsExactly(
            "折痕的第二类理论 | 李伟, 王芳, 张强 | 2020 | 折纸学报 12(3) 45-67",
            "无泪的地图折叠 | 王芳, 李伟 | 2018 | 架空折纸会议 101-110",
            "Creases of the Third Kind | Wei Li, Fang Wang, Qiang Zhang"
                + " | 2021 | Journal of Paper 7(2) 11-29",
            "Wet Folding at Scale | Wang F, Li W | 2019 | Origami Letters 4 1-9");
    assertThat(Fixture.profile(read("chinese.html")).name().text()).isEqualTo("李伟");
  }

  @Test
  void talksTeachingAndAwards_inTheShapeOfWorks_areNone() {
    assertThat(works("prose-traps.html"))
        .containsExactly(
            "Knots in an Empty Handbag | Noa Brandt, Emeka Obi | 2024 | ICO",
            "Buttons, Zips, and Other Closures | Emeka Obi, Bo Ek …"
                + " | 2022 | Transactions on Closures");
  }

  @Test
  void boxesInARow_areEntries() {
    assertThat(works("cards.html"))
        .containsExactly(
            "Shadows That Cast Themselves | Li Wei, Noor Haddad, Bo Ek | 2023 | CVPR",
            "A Lamp for Every Corner | Noor Haddad, Li Wei | 2021 | SIGGRAPH Asia");
  }

  @Test
  void numberedLists_mixEveryStyle_andNamesInBoldAreNoTitles() {
    assertThat(works("numbered.html"))
        .containsExactly(
            "Rainfall on nine roofs | A. Holt, B. Ek | 1996 | J. Gutters 12 45-67",
            "Drains of the north | B. Ek, M. Osei, A. Holt | 1997 | Phys. Rev. Lett 77 1234",
            "Gutters of Copper | Holt, A.; Ek, B.; Osei, M."
                + " | 2001 | J. Am. Gutter Soc 123 456-460",
            "Downpipes at night | B. Ek, A. Holt, M. Osei, C. Rain | 2003 | Chem. Gutt",
            "Leaves in gutters | Holt A, Ek B | 2005 | J Rain 12(3) 45-67",
            "Roofs without rain | Arne Holt, Bo Ek, Mei Osei | 2007 | ICRO 12-23",
            "Rain without roofs | A. Holt, B. Ek | 2008 | Proc. ICRO, Springer LNCS 1234 1-10",
            "Slates | Holt, A.; Ek, B. | null | Roof Letters",
            "On tiles | A. Holt | 2010 | null",
            "Thatch: a memoir | A. Holt | 2011 | Straw Journal",
            "Chimneys | A. Holt | 2012 | Cambridge University Press");
  }

  @Test
  void plainTextLines_thatBreakOffFull_goOnBelow() {
    assertThat(works("wrapped.txt"))
        .containsExactly(
            "Quiet gradients in loud networks | K. Mensah, P. van Loon"
                + " | 2021 | Proceedings of ICO 12-23",
            "Tides of attention: why wide layers forget slowly"
                + " | P. van Loon, K. Mensah, X. Ortega-Ruiz"
                + " | 2019 | Journal of Slow Learning 4(2) 1-19",
            "Shores | K. Mensah | 2015 | null");
  }

  private static Reading.Parsed read(String file) {
    return Fixture.parsed("lists/" + file);
  }

  static List<String> works(String file) {
    return read(file).works().stream().map(HomepageFamiliesTest::line).toList();
  }

  private static List<String> links(String file, int work) {
    return read(file).works().get(work).links().stream()
        .map((Link link) -> link.rel() + " " + link.url())
        .toList();
  }

  private static String line(WorkClaim work) {
    List<String> printed = Fixture.names(work);
    String separator = printed.stream().anyMatch(name -> name.indexOf(',') > 0) ? "; " : ", ";
    String names = String.join(separator, printed) + (work.authorsComplete() ? "" : " …");
    return work.title() + " | " + names + " | " + work.date() + " | " + venue(work.venue());
  }

  private static @Nullable String venue(@Nullable VenueClaim venue) {
    if (venue == null) {
      return null;
    }
    String issue = venue.issue() == null ? "" : "(" + venue.issue() + ")";
    String number = venue.volume() == null ? null : venue.volume() + issue;
    return Stream.of(venue.name(), number, venue.pages())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
