package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.Reading;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceManagerFilesTest {

  @Test
  void ris_isReadRecordByRecord() {
    Reading.Parsed reading =
        read(
            """
            TY  - JOUR
            AU  - Minazuki, Aoi
            AU  - Holt, Anna van der, Jr.
            TI  - Tides that Wait
              for No One
            JO  - Lit. Lett.
            JF  - Littoral Letters
            VL  - 9
            IS  - 2
            SP  - 101
            EP  - 119
            PY  - 2021/03/09/
            DO  - 10.1234/LL.2021.101
            N1  - Comment on 10.9999/other
            AB  - Abstract: What the tables hide.
            ER  -

            TY  - CONF
            T1  - Harbours of Glass
            A1  - Abendroth, Zo\u00eb
            Y1  - 2020
            ER  -
            """);
    WorkClaim first = reading.works().get(0);

    assertThat(Fixture.titles(reading))
        .containsExactly("Tides that Wait for No One", "Harbours of Glass");
    assertThat(first.authors())
        .extracting(PrintedName::text, PrintedName::family)
        .containsExactly(
            tuple("Minazuki, Aoi", "Minazuki"), tuple("Anna van der Holt, Jr.", "Holt"));
    assertThat(first.date()).isEqualTo("2021-03-09");
    assertThat(first.type()).isEqualTo("article-journal");
    assertThat(first.venue())
        .isEqualTo(new VenueClaim("Littoral Letters", null, "9", "2", "101-119", null));
    assertThat(first.identifiers()).isEqualTo(Map.of("doi", "10.1234/ll.2021.101"));
    assertThat(first.abstractText()).isEqualTo("What the tables hide.");
    assertThat(reading.works().get(1).type()).isEqualTo("paper-conference");
  }

  @Test
  void medline_takesFullNames_andItsOwnIdentifiers() {
    WorkClaim work =
        read("""
                PMID- 12345678
                DP  - 2021 Mar 9
                TI  - Tides that wait for
                      no one.
                LID - 10.1234/ll.2021.101 [doi]
                FAU - Minazuki, Aoi
                AU  - Minazuki A
                FAU - Abendroth, Zo\u00eb
                AU  - Abendroth Z
                PT  - Journal Article
                JT  - Littoral letters
                IS  - 1234-5678 (Print)
                VI  - 9
                """)
            .works()
            .get(0);

    assertThat(work.title()).isEqualTo("Tides that wait for no one");
    assertThat(Fixture.names(work)).containsExactly("Minazuki, Aoi", "Abendroth, Zo\u00eb");
    assertThat(work.date()).isEqualTo("2021-03-09");
    assertThat(work.identifiers())
        .isEqualTo(Map.of("doi", "10.1234/ll.2021.101", "pmid", "12345678"));
    assertThat(work.venue())
        .isEqualTo(new VenueClaim("Littoral letters", null, "9", null, null, null));
  }

  @Test
  void endnote_isRead_editorsAreNoAuthors() {
    WorkClaim work =
        read("""
                %0 Conference Proceedings
                %T Harbours of Glass
                %A Abendroth, Zo\u00eb
                %A S\u00f8rensen, Henrik
                %E Quispe, Marta
                %B Proceedings of the Shore Workshop
                %D 2020
                %8 June
                %P 1-9
                """)
            .works()
            .get(0);

    assertThat(Fixture.names(work)).containsExactly("Abendroth, Zo\u00eb", "S\u00f8rensen, Henrik");
    assertThat(work.date()).isEqualTo("2020");
    assertThat(work.venue())
        .isEqualTo(
            new VenueClaim("Proceedings of the Shore Workshop", null, null, null, "1-9", null));
  }

  @Test
  void proseWithTagsInIt_isNoRecord() {
    assertThat(Fixture.readText("A note on RIS\nTY  - JOUR\nTI  - Tides at Sea\n", "text/plain"))
        .isEqualTo(new Reading.Empty(null, "unknown-layout"));
  }

  @Test
  void pubmedXml_isTheArticle_andNotWhatItCites() {
    WorkClaim work =
        ((Reading.Parsed)
                Fixture.readText(
                    """
                    <?xml version="1.0"?><PubmedArticleSet><PubmedArticle>
                    <MedlineCitation><PMID>12345678</PMID><Article>
                    <Journal><JournalIssue><Volume>9</Volume><Issue>2</Issue>
                    <PubDate><Year>2021</Year><Month>Mar</Month></PubDate></JournalIssue>
                    <Title>Littoral letters</Title></Journal>
                    <ArticleTitle>Tides that <i>wait</i> for no one.</ArticleTitle>
                    <Abstract><AbstractText Label="AIM">To wait.</AbstractText>
                    <AbstractText Label="RESULT">No one did.</AbstractText></Abstract>
                    <AuthorList CompleteYN="Y"><Author><LastName>Minazuki</LastName>
                    <ForeName>Aoi</ForeName><Identifier Source="ORCID">0000-0002-1825-0097</Identifier>
                    <AffiliationInfo><Affiliation>University of Nordhavn</Affiliation></AffiliationInfo>
                    </Author><Author><CollectiveName>Tide Group</CollectiveName></Author></AuthorList>
                    </Article></MedlineCitation><PubmedData><ArticleIdList>
                    <ArticleId IdType="doi">10.1234/ll.2021.101</ArticleId></ArticleIdList>
                    <ReferenceList><Reference><ArticleIdList>
                    <ArticleId IdType="doi">10.9999/cited</ArticleId></ArticleIdList></Reference>
                    </ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>
                    """,
                    "application/xml"))
            .works()
            .get(0);

    assertThat(work.title()).isEqualTo("Tides that wait for no one");
    assertThat(work.authors())
        .containsExactly(
            new PrintedName(
                "Aoi Minazuki",
                "Aoi",
                "Minazuki",
                "0000-0002-1825-0097",
                List.of("University of Nordhavn")),
            PrintedName.of("Tide Group"));
    assertThat(work.date()).isEqualTo("2021-03");
    assertThat(work.abstractText()).isEqualTo("To wait. No one did.");
    assertThat(work.identifiers())
        .isEqualTo(Map.of("doi", "10.1234/ll.2021.101", "pmid", "12345678"));
  }

  private static Reading.Parsed read(String text) {
    return (Reading.Parsed) Fixture.readText(text, "text/plain");
  }
}
