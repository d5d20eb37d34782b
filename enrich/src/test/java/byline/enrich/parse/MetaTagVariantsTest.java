package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTagVariantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=citation_authors content='Minazuki, Aoi; Ek, Bo; '>",
        "<meta name=citation_author content='Aoi Minazuki and Bo Ek'>",
        "<meta name=citation_author content='Aoi Minazuki'><meta name=citation_author content='Bo Ek'>",
        "<meta name=DC.creator content='Aoi Minazuki'><meta name=DC.creator content='Bo Ek'>"
            + "<meta name=DC.creator content='Aoi Minazuki'><meta name=DC.creator content='Bo Ek'>",
        "<meta name=DC.creator content='Aoi Minazuki'><meta name=DC.creator content='Bo Ek'>"
            + "<meta name=DC.creator content='https://people.example/7'>"
      })
  void authorsInAnyNumberOfTags_areEachOne(String tags) {
    WorkClaim work = work("<meta name=citation_title content='Tides at Sea'>" + tags);

    assertThat(Fixture.names(work).stream().map(MetaTagVariantsTest::straight))
        .containsExactly("Aoi Minazuki", "Bo Ek");
  }

  @Test
  void bylineInOneTag_isTakenApart() {
    WorkClaim work =
        work(
            "<meta name=citation_title content='Tides at Sea'>"
                + "<meta name=citation_authors content='A Minazuki, B C Ek, L Wei'>");

    assertThat(Fixture.names(work)).containsExactly("A Minazuki", "B C Ek", "L Wei");
  }

  @Test
  void titleSaidTwice_opensNoReference() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea">
            <meta name="citation_title" content="Tides at Sea">
            <meta name="citation_author" content="Bo Ek">
            """);

    assertThat(Fixture.names(work)).containsExactly("Bo Ek");
  }

  @Test
  void serverOfPreprints_makesAPreprint() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea">
            <meta name="citation_journal_title" content="tideRxiv">
            <meta name="citation_date" content="19/03/2021">
            """);

    assertThat(work.type()).isEqualTo("preprint");
    assertThat(work.date()).isEqualTo("2021-03-19");
  }

  @Test
  void journalsInDublinCoreOnly_haveVenueAndPages() {
    WorkClaim work =
        work(
            """
            <meta name="DC.Title" content="Tides at Sea">
            <meta name="DC.Creator.PersonalName" content="Bo Ek">
            <meta name="DC.Date.issued" content="2021-03-09">
            <meta name="DC.Source" content="Shore Letters">
            <meta name="DC.Source.ISSN" content="1234-5678">
            <meta name="DC.Source.Volume" content="9"><meta name="DC.Source.Issue" content="2">
            <meta name="DC.Identifier.pageNumber" content="101-119">
            """);

    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Shore Letters", null, "9", "2", "101-119", null));
  }

  @Test
  void wholeAbstractInTheDescription_isTaken_aTeaserIsNot() {
    String sentence = "The sea keeps its own time, whatever the tables may say of it. ";
    String head =
        "<meta name=bepress_citation_title content='Tides at Sea'>"
            + "<meta name=bepress_citation_author content='Ek, Bo'><meta name=description content='";

    assertThat(work(head + sentence.repeat(6) + "'>").abstractText())
        .startsWith("The sea keeps its own time");
    assertThat(work(head + sentence.repeat(2) + "'>").abstractText()).isNull();
    assertThat(work(head + sentence.repeat(6) + "...'>").abstractText()).isNull();
  }

  @Test
  void siteOfSeveralPeople_isNoWork() {
    Reading reading =
        Fixture.readText(
            "<html><head><meta name='DC.title' content='Tide Simulator - Home'>"
                + "<meta name='DC.creator' content='Ek, Bo'><meta name='DC.creator' content='Wei, Li'>"
                + "<meta name='DC.type' content='Text'></head></html>",
            "text/html");

    assertThat(reading).isEqualTo(new Reading.Empty(null, "unknown-layout"));
  }

  @Test
  void productsMarkedUpAsArticles_areNoWorks() {
    Reading reading =
        Fixture.readText(
            "<html><ul itemscope itemtype='http://schema.org/ScholarlyArticle'>"
                + "<li><h4 itemprop='headline'>Brass Barometer Deluxe</h4></ul></html>",
            "text/html");

    assertThat(reading).isEqualTo(new Reading.Empty(null, "unknown-layout"));
  }

  private static String straight(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  private static WorkClaim work(String head) {
    Reading.Parsed reading =
        (Reading.Parsed) Fixture.readText("<html><head>" + head + "</head></html>", "text/html");
    assertThat(reading.works()).hasSize(1);
    return reading.works().get(0);
  }
}
