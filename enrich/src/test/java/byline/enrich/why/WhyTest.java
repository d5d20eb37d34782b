package byline.enrich.why;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.enrich.curation.Decision;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.PaperEntity;
import byline.enrich.paper.Because;
import byline.enrich.paper.Judgement;
import byline.enrich.paper.Weighed;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WhyTest {
  private static final String TYPE = "application/vnd.citationstyles.csl+json";
  private static final String TITLE = "Moss growth as a scheduling heuristic";
  private static final List<Stated> WORLD =
      List.of(
          stated("a", "moss", TITLE, "Orla Quillfeather; Bram Tosswick", 2010, ""),
          stated("b", "moss", TITLE, "O. Quillfeather; B. Tosswick", 2010, "10.5555/moss"),
          stated("c", "m", "Moss-growth as a scheduling heuristic", "", 2010, "10.5555/moss"),
          stated("d", "old", TITLE, "Ysolde Marrowby", 1994, ""),
          stated(
              "e",
              "tide",
              "Tidal locking of asynchronous ledgers",
              "Orla P. Quillfeather",
              2012,
              ""),
          stated("f", "tide", "Slow tides in fast ledgers", "Orla Z. Quillfeather", 2013, ""));

  private record Stated(String url, String body) {}

  private static Stated stated(
      String site, String id, String title, String authors, int year, String doi) {
    var names = new StringBuilder();
    for (String name : authors.isEmpty() ? new String[0] : authors.split("; ", -1)) {
      names.append(names.isEmpty() ? "" : ",").append("{\"literal\":\"" + name + "\"}");
    }
    String identifier = doi.isEmpty() ? "" : "\"DOI\":\"" + doi + "\",";
    return new Stated(
        "https://" + site + ".example/list",
        """
        [{"id":"%s","type":"article-journal",%s"title":"%s","author":[%s],
          "issued":{"date-parts":[[%d]]}}]"""
            .formatted(id, identifier, title, names, year));
  }

  private static String claim(String site, String id) {
    return "https://" + site + ".example/list#" + id;
  }

  private static KnownRecords known(List<Stated> pages) {
    var pipeline = new Rehearsal();
    pages.forEach(
        page ->
            pipeline.arrive(
                new Page(
                    page.url(),
                    page.body().getBytes(UTF_8),
                    TYPE,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    null,
                    null)));
    pipeline.rest();
    return known(pipeline, Map.of());
  }

  private static KnownRecords known(Rehearsal pipeline, Map<String, Decision> decisions) {
    var papers = new TreeMap<String, String>();
    var authors = new TreeMap<String, String>();
    pipeline
        .records()
        .forEach(
            (id, json) -> {
              if (Kind.of(id) == Kind.PAPER) {
                papers.put(id, json);
              } else if (Kind.of(id) == Kind.AUTHOR) {
                authors.put(id, json);
              }
            });
    var gone =
        new LedgerEntry("withdrawn", null, 0, 0, "tombstone", "2026-01-02T00:00:00Z", null, null);
    var ledger = Map.of("https://gone.example/list", EntityJson.write(gone));
    return new KnownRecords(papers, authors, ledger, new TreeMap<>(decisions));
  }

  private static Judgement rules(Answer answer) {
    return Objects.requireNonNull(answer.rules());
  }

  private static String place(Known known, String claim, int position) {
    return known.paperOf(claim).orElseThrow() + ":" + position;
  }

  @Test
  void twoClaimsOfOnePaper_areLedToEachOtherJoinByJoin() {
    var answer = new Why(known(WORLD)).of(claim("a", "moss"), claim("c", "m"));

    assertThat(answer.same()).isTrue();
    assertThat(answer.chain()).isNotEmpty();
    assertThat(answer.chain().get(0).left()).isEqualTo(claim("a", "moss"));
    assertThat(answer.chain().get(answer.chain().size() - 1).right()).isEqualTo(claim("c", "m"));
    for (int i = 1; i < answer.chain().size(); i++) {
      assertThat(answer.chain().get(i).left()).isEqualTo(answer.chain().get(i - 1).right());
    }
  }

  @Test
  void twoPapersOfOneTitle_areWeighedLineByLine() {
    var answer = new Why(known(WORLD)).of(claim("a", "moss"), claim("d", "old"));

    assertThat(answer.same()).isFalse();
    assertThat(rules(answer).verdict()).isEqualTo("different");
    assertThat(rules(answer).evidence())
        .extracting(Weighed::rule)
        .contains("same-title-key", "bylines-differ", "other-year");
    double sum = rules(answer).evidence().stream().mapToDouble(Weighed::weight).sum();
    assertThat(rules(answer).sum()).isCloseTo(sum, Offset.offset(0.05));
    assertThat(rules(answer).meeting().isDirect()).isTrue();
    assertThat(answer.lines()).anyMatch(line -> line.startsWith("Two papers"));
  }

  @Test
  void whatWouldChangeIt_doesChangeIt() {
    var answer = new Why(known(WORLD)).of(claim("d", "old"), claim("b", "moss"));
    assertThat(rules(answer).wouldChange()).isNotEmpty();

    var before = stated("a", "x", "On the wear of wooden compilers", "", 2010, "");
    var after = stated("b", "y", "On the wear of wooden compilers", "", 2013, "");
    var two = new Why(known(List.of(before, after))).of(claim("a", "x"), claim("b", "y"));
    assertThat(two.same()).isFalse();
    assertThat(rules(two).wouldChange())
        .anyMatch(change -> change.startsWith("the same year on both"));
    var alike = stated("b", "y", "On the wear of wooden compilers", "", 2010, "");
    var one = new Why(known(List.of(before, alike))).of(claim("a", "x"), claim("b", "y"));
    assertThat(one.same()).isTrue();
  }

  @Test
  void worksThatShareNothing_neverMeet() {
    var answer = new Why(known(WORLD)).of(claim("a", "moss"), claim("e", "tide"));

    assertThat(rules(answer).meeting().keys()).isEmpty();
    assertThat(answer.lines()).anyMatch(line -> line.startsWith("they are not compared"));
  }

  @Test
  void twoNames_areWeighedPartByPart_andWhatForbidsIsSaid() {
    var known = known(WORLD);
    var answer =
        new Why(known).of(place(known, claim("e", "tide"), 1), place(known, claim("f", "tide"), 1));

    assertThat(answer.same()).isFalse();
    assertThat(rules(answer).verdict()).isEqualTo("forbidden");
    assertThat(rules(answer).rule()).isEqualTo("names-conflict");
    assertThat(rules(answer).words()).contains("Orla P. Quillfeather and Orla Z. Quillfeather");
  }

  @Test
  void namesOfOnePerson_areLedToEachOther() {
    var pages = new ArrayList<>(WORLD);
    pages.add(
        stated("g", "g", "Lichen as a slow clock", "Orla Quillfeather; Bram Tosswick", 2011, ""));
    var known = known(pages);
    var answer =
        new Why(known).of(place(known, claim("a", "moss"), 1), place(known, claim("g", "g"), 1));

    assertThat(answer.same()).isTrue();
    assertThat(answer.chain()).extracting(Because::rule).contains("shared-coauthor");
    assertThat(rules(answer).wouldChange()).anyMatch(change -> change.contains("ORCID"));
    double sum = rules(answer).evidence().stream().mapToDouble(Weighed::weight).sum();
    assertThat(rules(answer).sum()).isCloseTo(sum, Offset.offset(0.05));
  }

  @Test
  void mentionAndPlace_nameTheSame() {
    var known = known(WORLD);
    String id = known.paperOf(claim("e", "tide")).orElseThrow();
    var paper = EntityJson.read(known.record(id).orElseThrow(), PaperEntity.class);
    String other = place(known, claim("f", "tide"), 1);

    var why = new Why(known);
    assertThat(why.of(paper.authors().get(0).mention(), other).rules())
        .isEqualTo(why.of(id + ":1", other).rules());
  }

  @Test
  void replayInAnyOrder_answersTheSame() {
    var random = new Random(7);
    String first = new Why(known(WORLD)).of(claim("a", "moss"), claim("d", "old")).json();
    for (int i = 0; i < 5; i++) {
      var shuffled = new ArrayList<>(WORLD);
      Collections.shuffle(shuffled, random);
      assertThat(new Why(known(shuffled)).of(claim("a", "moss"), claim("d", "old")).json())
          .isEqualTo(first);
    }
  }

  @Test
  void curatorsWord_isNamed() {
    var pipeline = new Rehearsal();
    for (Stated page : WORLD) {
      pipeline.arrive(
          new Page(
              page.url(),
              page.body().getBytes(UTF_8),
              TYPE,
              Instant.parse("2026-01-01T00:00:00Z"),
              null,
              null));
    }
    pipeline.rest();
    var decision =
        new Decision(
            Decision.Kind.DIFFERENT,
            Decision.About.PAPER,
            new Decision.Subject(claim("b", "moss"), "k"),
            new Decision.Subject(claim("d", "old"), "k"),
            null,
            "N. Ostrowe",
            "other moss");
    var answer =
        new Why(known(pipeline, Map.of("D1", decision))).of(claim("a", "moss"), claim("d", "old"));

    assertThat(answer.lines())
        .contains("a curator decided: different (D1 by N. Ostrowe): other moss");
  }

  @Test
  void unknownClaim_isTold_withWhatThePageStates() {
    assertThatThrownBy(() -> new Why(known(WORLD)).of(claim("a", "lichen"), claim("b", "moss")))
        .isInstanceOf(UnknownStatement.class)
        .hasMessageContaining("no page https://a.example/list stands in the ledger");
  }

  @Test
  void claimOfAWithdrawnPage_isTold() {
    assertThatThrownBy(() -> new Why(known(WORLD)).of(claim("gone", "x"), claim("b", "moss")))
        .isInstanceOf(UnknownStatement.class)
        .hasMessageContaining("is withdrawn (tombstone) as of 2026-01-02T00:00:00Z");
  }

  @Test
  void workAndPerson_areNotCompared() {
    var known = known(WORLD);
    assertThatThrownBy(
            () -> new Why(known).of(claim("a", "moss"), place(known, claim("e", "tide"), 1)))
        .isInstanceOf(MixedStatements.class)
        .hasMessageContaining("is about a paper");
  }
}
