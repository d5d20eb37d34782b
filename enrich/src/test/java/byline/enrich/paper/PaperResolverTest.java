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
