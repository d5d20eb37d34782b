package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedMetadataTest {

  @Test
  void highwireTags_yieldThePagesWork_andNoneOfItsReferences() {
    Reading.Parsed reading =
        html(
            """
            <meta name="citation_title" content="Tides that Wait for No One">
            <meta name="citation_author" content="Minazuki, Aoi">
            <meta name="citation_author_institution" content="University of Nordhavn">
            <meta name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097">
            <meta name="citation_author" content="Henrik Sørensen">
            <meta name="citation_publication_date" content="2021/03/09">
            <meta name="citation_journal_title" content="Littoral Letters">
            <meta name="citation_volume" content="9"><meta name="citation_issue" content="2">
            <meta name="citation_firstpage" content="101"><meta name="citation_lastpage" content="119">
            <meta name="citation_doi" content="10.1234/LL.2021.101">
            <meta name="citation_pdf_url" content="https://ll.example/9/2/101.pdf">
            <meta name="citation_title" content="A Paper that Is Only Cited">
            <meta name="citation_author" content="Nobody Here">
            <meta name="DC.title" content="Tides that Wait for No One">
            """);

    assertThat(reading.works()).hasSize(1);
    WorkClaim work = reading.works().get(0);
    assertThat(work.title()).isEqualTo("Tides that Wait for No One");
    assertThat(work.authors())
        .containsExactly(
            new PrintedName(
                "Minazuki, Aoi",
                "Aoi",
                "Minazuki",
                "0000-0002-1825-0097",
                List.of("University of Nordhavn")),
            PrintedName.of("Henrik Sørensen"));
    assertThat(work.date()).isEqualTo("2021-03-09");
    assertThat(work.type()).isEqualTo("article-journal");
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "9", "2", "101-119", null));
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.2021.101"));
    assertThat(Fixture.rels(work)).containsExactly("pdf");
  }

  @Test
  void dublinCore_thatRepeatsCreatorsInAnotherScript_yieldsEachPersonOnce() {
    WorkClaim work =
        html("""
                <meta name="DC.title" content="潮の和と格子"><meta name="DC.creator" content="水無月, 葵">
                <meta name="DC.creator" content="浜口, 凪"><meta name="DC.creator" content="Minazuki, Aoi">
                <meta name="DC.creator" content="Hamaguchi, Nagi"><meta name="DCTERMS.issued" content="2019-07">
                """)
            .works()
            .get(0);

    assertThat(Fixture.names(work)).containsExactly("水無月, 葵", "浜口, 凪");
    assertThat(work.date()).isEqualTo("2019-07");
  }

  @Test
  void bareDublinCoreTitle_isNoWork() {
    assertThat(read("<meta name=\"DC.title\" content=\"Department of Tides\">"))
        .isEqualTo(new Reading.Empty(null, "unknown-layout"));
  }

  @Test
  void jsonLd_yieldsGraphArticles_butNotWhatTheyCite() {
    Reading.Parsed reading =
        html(
            """
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@id": "#aoi", "@type": "Person", "name": "Aoi Minazuki",
               "sameAs": ["https://orcid.org/0000-0002-1825-0097"],
               "affiliation": {"@type": "Organization", "name": "University of Nordhavn"}},
              {"@type": "ScholarlyArticle", "headline": "Ebb and Flow, Revisited",
               "author": [{"@id": "#aoi"}, {"@type": "Person", "givenName": "Henrik", "familyName": "Sørensen"}],
               "datePublished": "2020-11-02", "pageStart": "5", "pageEnd": "17",
               "isPartOf": {"@type": "PublicationIssue", "issueNumber": "3",
                 "isPartOf": {"@type": "PublicationVolume", "volumeNumber": "8",
                   "isPartOf": {"@type": "Periodical", "name": "Littoral Letters"}}},
               "identifier": {"@type": "PropertyValue", "propertyID": "doi", "value": "10.1234/ll.2020.5"},
               "citation": {"@type": "ScholarlyArticle", "headline": "Something Merely Cited"}}]}
            </script>
            """);

    assertThat(Fixture.titles(reading)).containsExactly("Ebb and Flow, Revisited");
    WorkClaim work = reading.works().get(0);
    assertThat(Fixture.names(work)).containsExactly("Aoi Minazuki", "Henrik Sørensen");
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "8", "3", "5-17", null));
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.2020.5"));
    assertThat(Fixture.profile(reading).identifiers())
        .isEqualTo(Map.of("orcid", "0000-0002-1825-0097"));
  }

  @Test
  void coins_yieldsTheRecordedWork_butNotTheFootnotes() {
    String span =
        "<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;rft.genre=article&amp;rft.atitle=%s"
            + "&amp;rft.jtitle=Littoral+Letters&amp;rft.volume=4&amp;rft.spage=1&amp;rft.epage=9"
            + "&amp;rft.date=2015&amp;rft.au=Minazuki%%2C+Aoi&amp;rft_id=info%%3Adoi%%2F10.1234%%2Fll.4\"></span>";
    Reading.Parsed reading =
        html(
            span.formatted("Shores+of+Sand")
                + "<ol class=\"references\"><li>"
                + span.formatted("Only+a+Footnote")
                + "</li></ol>");

    assertThat(Fixture.titles(reading)).containsExactly("Shores of Sand");
    assertThat(reading.works().get(0).identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.4"));
  }

  private static Reading read(String body) {
    return Fixture.readText("<!DOCTYPE html><html><body>" + body + "</body></html>", "text/html");
  }

  private static Reading.Parsed html(String body) {
    return (Reading.Parsed) read(body);
  }
}
