package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import org.junit.jupiter.api.Test;

class BesideTagsTest {
  private static final String SUMMARY =
      "Tables of tides are printed years ahead, yet nobody had asked what they leave out. "
          + "We compare four harbours over forty years and find that the sea keeps its own time.";

  @Test
  void whatTheTagsLeaveOut_comesFromTheSameWorkInSchemaOrg() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea">
            <meta name="citation_doi" content="10.1234/tides">
            <script type="application/ld+json">{"@context":"https://schema.org",
            "@type":"ScholarlyArticle","headline":"Tides at Sea","author":[{"@type":"Person",
            "name":"Bo Ek"}],"datePublished":"2024-05-04","abstract":"%s",
            "isPartOf":{"@type":"Periodical","name":"Shore Letters"},
            "citation":{"@type":"ScholarlyArticle","headline":"Ebb","author":"Li Wei"}}</script>
            """
                .formatted(SUMMARY));

    assertThat(Fixture.names(work)).containsExactly("Bo Ek");
    assertThat(work.date()).isEqualTo("2024-05-04");
    assertThat(work.abstractText()).isEqualTo(SUMMARY);
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Shore Letters", null, null, null, null, null));
  }

  @Test
  void anotherWorkInSchemaOrg_addsNothing() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea">
            <script type="application/ld+json">{"@context":"https://schema.org",
            "@type":"ScholarlyArticle","headline":"Ebb at Sea","author":"Li Wei"}</script>
            """);

    assertThat(work.authors()).isEmpty();
  }

  @Test
  void namesAboveTheirAddresses_areTheByline_whereNoTagHasOne() {
    WorkClaim work =
        work(
            """
            <meta id="DOI" content="10.1234/tides"><title>Tides at Sea</title><body>
            <h3>Tides at Sea</h3><p>Aoi Minazuki, University of Nordhavn, Shore Group<br>
            aoi [at] nordhavn.example<br><br>Henrik S\u00f8rensen, Port Museum<br>
            henrik@port.example</p><h3>Abstract</h3><p>%s</p><p>Keywords: Tides, Sea</p>
            <h3>1 Overview</h3><p>Marta Quispe<br>marta@elsewhere.example</p>
            """
                .formatted(SUMMARY));

    assertThat(Fixture.names(work)).containsExactly("Aoi Minazuki", "Henrik S\u00f8rensen");
    assertThat(work.abstractText()).isEqualTo(SUMMARY);
  }

  @Test
  void lineCalledAuthors_isTheByline_whereNoTagHasOne() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea"><body><h1>Tides at Sea</h1>
            <p class="article-authors">Aoi Minazuki, Henrik S\u00f8rensen and Li Wei</p>
            <p>Related Stories</p>
            """);

    assertThat(Fixture.names(work))
        .containsExactly("Aoi Minazuki", "Henrik S\u00f8rensen", "Li Wei");
  }

  @Test
  void linesBelowATitle_areNoByline_unlessTheySayThatTheyAre() {
    WorkClaim work =
        work(
            """
            <meta name="citation_title" content="Tides at Sea"><body><h1>Tides at Sea</h1>
            <p>Open Access</p><p>Shore Letters</p><p>Research Article</p>
            """);

    assertThat(work.authors()).isEmpty();
    assertThat(work.authorsComplete()).isFalse();
  }

  private static WorkClaim work(String head) {
    Reading.Parsed reading =
        (Reading.Parsed) Fixture.readText("<html><head>" + head + "</html>", "text/html");
    assertThat(reading.works()).hasSize(1);
    return reading.works().get(0);
  }
}
