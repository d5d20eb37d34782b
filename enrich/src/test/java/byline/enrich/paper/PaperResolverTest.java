package byline.enrich.paper;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperResolverTest {
  private static final String MOSS = "Moss growth as a scheduling heuristic for lantern networks";

  @Test
  void truncatedByline_isTheSamePaper() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick; Ilse Moorkap", 2019, "Lantern Letters"),
        work("b", MOSS, "O. Quillfeather", 2019, null));
  }

  @Test
  void latexDashesAndLigatures_areNoDifference() {
    assertOne(
        work(
            "a",
            "Eﬃcient $\\alpha$--moss for \\emph{wooden} compilers",
            "O. Quillfeather",
            2019,
            null),
        work("b", "Efficient α-Moss for Wooden Compilers", "Orla Quillfeather", 2019, null));
  }

  @Test
  void preprintAndPublication_areOnePaper() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick", 2026, "arXiv"),
        work("b", MOSS, "Orla Quillfeather; Bram Tosswick", 2025, "Conference on Moss"));
  }

  @Test
  void meetingAndJournalOfAnotherYear_areTwo() {
    assertTwo(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick", 1999, "Conference on Moss"),
        work("b", MOSS, "Orla Quillfeather; Bram Tosswick", 2001, "Journal of Moss"));
  }

  @Test
  void partsErrataAndSupplements_areWorksOfTheirOwn() {
    WorkClaim work = work("a", MOSS + ", Part I", "Orla Quillfeather", 2019, "Moss");
    assertTwo(work, work("b", MOSS + ", Part II", "Orla Quillfeather", 2019, "Moss"));
    WorkClaim whole = work("a", MOSS, "Orla Quillfeather", 2019, "Moss");
    assertTwo(whole, work("b", "Erratum: " + MOSS, "Orla Quillfeather", 2019, "Moss"));
    assertTwo(
        whole, work("b", "Supplementary material to " + MOSS, "Orla Quillfeather", 2019, "Moss"));
  }

  @Test
  void genericTitleByOtherPeople_isAnotherWork() {
    assertTwo(
        work("a", "Editorial", "Orla Quillfeather", 2019, "Lantern Letters"),
        work("b", "Editorial", "Bram Tosswick", 2019, "Lantern Letters"));
  }

  @Test
  void oneGenericTitleOfOneAuthorVenueAndYear_isOneWork() {
    assertOne(
        at("moss", work("a", "Editorial", "Orla Quillfeather", 2019, "Lantern Letters")),
        at("fern", work("b", "Editorial", "O. Quillfeather", 2019, "Lantern Lett.")));
  }

  @Test
  void genericTitleThatOneSiteListsTwice_isAColumnAndStaysOpen() {
    List<WorkClaim> claims =
        List.of(
            at("moss", work("a", "Editorial", "Orla Quillfeather", 2019, "Lantern Letters")),
            at("moss", work("b", "Editorial", "Orla Quillfeather", 2019, "Lantern Letters")),
            at("fern", work("c", "Editorial", "O. Quillfeather", 2019, "Lantern Lett.")));
    assertThat(new PaperResolver().resolve(claims)).hasSize(2);
  }

  @Test
  void columnOfAnotherYear_isAnotherWork() {
    assertTwo(
        work("a", "Gatekeeper's message", "Orla Quillfeather", 2018, "Lantern Letters"),
        work("b", "Gatekeeper's message", "Orla Quillfeather", 2019, "Lantern Letters"));
  }

  @Test
  void subtitleDropped_isTheSamePaper() {
    assertOne(
        work("a", MOSS + ": a field study", "Orla Quillfeather; Bram Tosswick", 2019, "Moss"),
        work("b", MOSS, "Orla Quillfeather; Bram Tosswick", 2019, "Moss"));
  }

  @Test
  void titleCutOff_isTheSamePaper() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick", 2019, "Moss"),
        work("b", "Moss growth as a scheduling heuris", "O. Quillfeather", 2019, null));
  }

  @Test
  void scannersSlipsInTitleAndName_areNoDifference() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick", 2019, "Moss"),
        work(
            "b",
            "Moss growtli as a scheduhng heuristic for lantem networks",
            "Orla Quillfeather; Bram Tosswiek",
            2019,
            "Moss"));
  }

  @Test
  void bylineRunIntoTheTitle_isNoDifference() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick; Ilse Moorkap", 2019, "Moss"),
        work("b", "and Tosswick, B. (2019). " + MOSS, "Orla Quillfeather", 2019, "Moss"));
  }

  @Test
  void bytesReadInTheWrongCharset_areNoDifference() {
    assertOne(
        work("a", "Lanterns \u2013 moss for quiet networks", "Orla Quillfeather", 2019, "Moss"),
        work("b", "lanterns\u00e2 ?? moss for quiet networks", "o quillfeather", 2019, "moss"));
  }

  @Test
  void sameTitleByOtherPeople_isAnotherWork() {
    assertTwo(
        work("a", "Lantern networks", "Orla Quillfeather; Bram Tosswick", 2019, "Moss Letters"),
        work("b", "Lantern networks", "Kenji Amanogawa; Tove Lindqvister", 2011, "Gate Days"));
  }

  @Test
  void reprintInAnotherYearAndVenue_isAnotherRecord() {
    assertTwo(
        work("a", MOSS, "Orla Quillfeather", 1991, "Moss Letters"),
        work("b", MOSS, "Orla Quillfeather", 2011, "Collected Gates"));
  }

  @Test
  void repliesCommentsAndReviews_areWorksOfTheirOwn() {
    WorkClaim work = work("a", MOSS, "Orla Quillfeather", 2019, "Moss");
    for (String companion : List.of("Reply to ", "Comments on ", "Corrigendum to ")) {
      assertTwo(work, work("b", companion + MOSS, "Orla Quillfeather", 2019, "Moss"));
    }
    assertTwo(work, work("b", "Review of " + MOSS, "Bram Tosswick", 2019, "Moss"));
    assertTwo(work, work("b", MOSS + " (book review)", "Bram Tosswick", 2019, "Moss"));
  }

  @Test
  void numbersThatDiffer_makeTwoWorks() {
    assertTwo(
        work("a", "Report on the lantern workshop 2018", "Orla Quillfeather", 2019, "Moss"),
        work("b", "Report on the lantern workshop 2019", "Orla Quillfeather", 2019, "Moss"));
  }

  @Test
  void preprintUnderAnotherTitle_isTheSamePaperWhereMostWordsStay() {
    assertOne(
        work("a", MOSS, "Orla Quillfeather; Bram Tosswick; Ilse Moorkap", 2018, "arXiv"),
        work(
            "b",
            "Moss growth as a scheduling principle for lantern networks",
            "Orla Quillfeather; Bram Tosswick; Ilse Moorkap",
            2019,
            "Gate Days"));
  }

  @Test
  void twoTitlesThatTwoSitesBothTellApart_areTwoWorks() {
    String other = "Toward lantern based orchard scheduling";
    String byline = "Orla Quillfeather; Bram Tosswick; Ilse Moorkap; Tove Lindqvister";
    String title = "Gate: a lantern based orchard scheduling system";
    List<WorkClaim> claims =
        List.of(
            at("moss", work("a", title, byline, 2019, "Gate Days")),
            at("fern", work("b", title, byline, 2019, "Gate Days")),
            at("moss", work("c", other, byline, 2019, "Moss Week")),
            at("fern", work("d", other, byline, 2019, "Moss Week")));
    assertThat(new PaperResolver().resolve(claims))
        .extracting(paper -> paper.claims().size())
        .containsExactly(2, 2);
  }

  @Test
  void crowdUnderOneTitle_isToldApartWithoutComparingEverybodyWithEverybody() {
    List<WorkClaim> claims = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      String author = "Orla Quill" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "feather";
      claims.add(at("s" + i % 2, work("c" + i, "Notes from the gate", author, 2019, "Moss")));
    }
    List<ClaimForm> forms = ClaimForm.group(claims.stream().map(ClaimView::of).toList());
    assertThat(CrowdedBlocks.pairs(forms)).hasSizeLessThan(forms.size() * 60);
    List<PaperCluster> papers = new PaperResolver().resolve(claims);
    Collections.shuffle(claims, new Random(1));
    assertThat(new PaperResolver().resolve(claims)).isEqualTo(papers);
  }

  @Test
  void anyOrder_givesTheSamePapers() {
    List<WorkClaim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String author = i % 3 == 0 ? "" : i % 3 == 1 ? "Orla Quillfeather" : "Bram Tosswick";
      claims.add(work("c" + i, MOSS + (i % 4 == 0 ? " II" : ""), author, 2010 + i % 5, "Moss"));
    }
    List<PaperCluster> papers = new PaperResolver().resolve(claims);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(new PaperResolver().resolve(claims)).isEqualTo(papers);
    }
    assertThat(papers.stream().map(PaperCluster::id)).doesNotHaveDuplicates();
  }

  @Test
  void moreClaimsOfThePaper_keepItsId() {
    WorkClaim first = work("a", MOSS, "Orla Quillfeather", 2019, "Moss");
    String id = new PaperResolver().resolve(List.of(first)).get(0).id();
    List<PaperCluster> grown =
        new PaperResolver()
            .resolve(List.of(first, work("b", MOSS, "O. Quillfeather; B. Tosswick", 2019, null)));
    assertThat(grown).singleElement().extracting(PaperCluster::id).isEqualTo(id);
  }

  private static void assertOne(WorkClaim a, WorkClaim b) {
    var shared = new HashSet<>(PaperKeys.of(a));
    shared.retainAll(PaperKeys.of(b));
    assertThat(shared).isNotEmpty();
    assertThat(new PaperResolver().resolve(List.of(a, b))).hasSize(1);
  }

  private static void assertTwo(WorkClaim a, WorkClaim b) {
    assertThat(new PaperResolver().resolve(List.of(a, b))).hasSize(2);
  }

  /** The same claim on a page of another site. */
  private static WorkClaim at(String site, WorkClaim work) {
    return new WorkClaim(
        "https://" + site + ".example/" + work.locator(),
        work.locator(),
        work.title(),
        work.type(),
        work.date(),
        work.authors(),
        work.authorsComplete(),
        work.owner(),
        work.venue(),
        work.abstractText(),
        work.tldr(),
        work.identifiers(),
        work.links(),
        work.topics(),
        work.affiliations(),
        work.metrics(),
        work.presentations());
  }

  static WorkClaim work(
      String locator,
      String title,
      String authors,
      int year,
      @org.jspecify.annotations.Nullable String venue) {
    List<PrintedName> byline =
        Stream.of(authors.split(";", -1))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .map(PrintedName::of)
            .toList();
    return new WorkClaim(
        "https://moss.example/",
        locator,
        title,
        null,
        String.valueOf(year),
        byline,
        !byline.isEmpty(),
        null,
        venue == null ? null : new VenueClaim(venue, null, null, null, null, null),
        null,
        null,
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
