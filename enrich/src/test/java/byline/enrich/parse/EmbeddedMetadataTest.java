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

  @Test
  void microdata_yieldsTheArticle_butNeitherItsReferencesNorRelatedOnes() {
    Reading.Parsed reading =
        html(
            """
            <article itemscope itemtype="https://schema.org/ScholarlyArticle">
              <h1 itemprop="name">Ebb and Flow, Revisited</h1>
              <span itemprop="author" itemscope itemtype="https://schema.org/Person">
                <span itemprop="name">Aoi Minazuki</span>
                <a itemprop="sameAs" href="https://orcid.org/0000-0002-1825-0097">iD</a>
                <span itemprop="affiliation" itemscope itemtype="https://schema.org/Organization">
                  <span itemprop="name">University of Nordhavn</span></span></span>
              <span itemprop="author">Henrik Sørensen</span>
              <time itemprop="datePublished" datetime="2020-11-02">2 Nov</time>
              <span itemprop="isPartOf" itemscope itemtype="https://schema.org/Periodical">
                <i itemprop="name">Littoral Letters</i></span>
              <a itemprop="sameAs" href="https://doi.org/10.1234/ll.2020.5">doi</a>
              <div itemprop="citation" itemscope itemtype="https://schema.org/ScholarlyArticle">
                <span itemprop="name">Something Merely Cited</span></div></article>
            <ol class="references"><li itemscope itemtype="https://schema.org/ScholarlyArticle">
              <span itemprop="name">Another Merely Cited</span></li></ol>
            """);

    assertThat(Fixture.titles(reading)).containsExactly("Ebb and Flow, Revisited");
    WorkClaim work = reading.works().get(0);
    assertThat(Fixture.names(work)).containsExactly("Aoi Minazuki", "Henrik Sørensen");
    assertThat(work.authors().get(0).orcid()).isEqualTo("0000-0002-1825-0097");
    assertThat(work.authors().get(0).affiliations()).containsExactly("University of Nordhavn");
    assertThat(work.date()).isEqualTo("2020-11-02");
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, null, null, null, null));
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.2020.5"));
  }

  @Test
  void rdfa_isReadAsTheSameItems() {
    Reading.Parsed reading =
        html(
            """
            <div vocab="https://schema.org/" typeof="ScholarlyArticle" resource="#a">
              <h2 property="headline">Shores of Sand</h2>
              by <span property="author" typeof="Person"><span property="name">Aoi Minazuki</span></span>,
              <meta property="datePublished" content="2015-05-04">
              <span property="isPartOf" typeof="Periodical"><span property="name">Littoral Letters</span></span>
            </div>
            """);

    assertThat(Fixture.titles(reading)).containsExactly("Shores of Sand");
    assertThat(Fixture.names(reading.works().get(0))).containsExactly("Aoi Minazuki");
    assertThat(reading.works().get(0).date()).isEqualTo("2015-05-04");
  }

  @Test
  void microdataPerson_isTheOwnerOfAProfile() {
    Reading.Parsed reading =
        html(
            """
            <div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">Aoi Minazuki</h3>
            <span itemprop="alternateName">水無月葵</span><p itemprop="jobTitle">Reader in Tides</p>
            <a itemprop="sameAs" rel="me" href="https://orcid.org/0000-0002-1825-0097">ORCID</a></div>
            """);

    assertThat(reading.works()).isEmpty();
    assertThat(Fixture.profile(reading).name().text()).isEqualTo("Aoi Minazuki");
    assertThat(Fixture.profile(reading).aliases()).containsExactly("水無月葵");
    assertThat(Fixture.profile(reading).identifiers())
        .isEqualTo(Map.of("orcid", "0000-0002-1825-0097"));
  }

  @Test
  void openGraph_isBelievedOnlyWhereThePageNamesADoiAsItsOwn() {
    String head =
        "<meta property='og:type' content='article'><meta property='og:title' content='Sand | LL'>"
            + "<meta property='og:site_name' content='LL'><meta property='article:published_time'"
            + " content='2015-05-04T10:00:00Z'>";
    String doi = "<link rel='canonical' href='https://ll.example/doi/full/10.1234/ll.4'>";
    String shop = "<link rel='canonical' href='https://shop.example/p/10'>";

    WorkClaim work = html(head + doi).works().get(0);
    assertThat(work.title()).isEqualTo("Sand");
    assertThat(work.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.4"));
    assertThat(work.date()).isEqualTo("2015-05-04");
    for (String other : List.of(head, head + shop, doi)) {
      assertThat(read(other)).as(other).isInstanceOf(Reading.Empty.class);
    }
  }

  @Test
  void dublinCoreOfAHomePage_isNoWork() {
    assertThat(
            read(
                "<meta name='DC.title' content='Home page of Bo Ek'><meta name='DC.date'"
                    + " content='2019-01-01'><meta name='DC.creator' content='Bo Ek'>"))
        .isInstanceOf(Reading.Empty.class);
  }

  @Test
  void bepressEprintsAndPrism_areReadByTheirOwnNames() {
    WorkClaim thesis =
        html("""
                <meta name="bepress_citation_title" content="Gutters in Late Summer">
                <meta name="bepress_citation_author" content="Osei, Mei-Ling">
                <meta name="bepress_citation_dissertation_institution" content="Nordhavn">
                <meta name="bepress_citation_date" content="2016">
                """)
            .works()
            .get(0);
    WorkClaim deposit =
        html("""
                <meta name="eprints.title" content="Rainfall on Nine Roofs">
                <meta name="eprints.creators_name" content="Holt, Arne">
                <meta name="eprints.creators_name" content="Ek, Bo"><meta name="eprints.date" content="1996">
                <meta name="eprints.publication" content="Journal of Gutters"><meta name="eprints.volume" content="12">
                <meta name="eprints.pagerange" content="45-67"><meta name="DC.relation" content="10.1234/cited">
                """)
            .works()
            .get(0);
    WorkClaim article =
        html("""
                <meta name="prism.title" content="Wet Folding"><meta name="DC.creator" content="Li Wei">
                <meta name="prism.publicationName" content="Origami Letters"><meta name="prism.doi" content="10.1234/ol.7">
                """)
            .works()
            .get(0);

    assertThat(thesis.type()).isEqualTo("thesis");
    assertThat(Fixture.names(thesis)).containsExactly("Osei, Mei-Ling");
    assertThat(Fixture.names(deposit)).containsExactly("Holt, Arne", "Ek, Bo");
    assertThat(deposit.venue())
        .isEqualTo(new VenueClaim("Journal of Gutters", null, "12", null, "45-67", null));
    assertThat(deposit.identifiers()).isEmpty();
    assertThat(article.identifiers()).isEqualTo(Map.of("doi", "10.1234/ol.7"));
  }

  @Test
  void relMe_tellsTheOwnersOrcidFromThoseOfCoAuthors() {
    Reading.Parsed reading =
        html(
            """
            <title>Bo Ek</title><h1>Bo Ek</h1><a rel="me" href="https://orcid.org/0000-0002-1825-0097">ORCID</a>
            <h2>Publications</h2><ul><li>Bo Ek, Arne Holt <a href="https://orcid.org/0000-0001-5109-3700">iD</a>.
            (2020). Drains of the North. <i>Journal of Gutters</i> 3, 1-9.</li>
            <li>Bo Ek. (2019). Drains of the South. <i>Journal of Gutters</i> 2, 1-9.</li></ul>
            """);

    assertThat(Fixture.profile(reading).identifiers())
        .containsEntry("orcid", "0000-0002-1825-0097");
  }

  private static Reading read(String body) {
    return Fixture.readText("<!DOCTYPE html><html><body>" + body + "</body></html>", "text/html");
  }

  private static Reading.Parsed html(String body) {
    return (Reading.Parsed) read(body);
  }
}
