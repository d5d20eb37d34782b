package byline.enrich.paper;

import static byline.enrich.paper.PaperResolverTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.WorkClaim;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Collaborations print thousands of names; two records of one paper must still meet. */
class LongBylinesTest {
  private static final int NAMES = 1_500;
  private static final String TITLE = "Search for moss in proton collisions at the seaside";

  @Test
  void twoRecordsOfACollaboration_areOnePaper_nameByName() {
    List<WorkClaim> claims =
        List.of(
            work("a", TITLE, byline("Orla "), 2019, "Lantern Letters"),
            work("b", TITLE, byline("O. "), 2019, "Lantern Letters"));

    List<PaperCluster> papers = new PaperResolver().resolve(claims);

    assertThat(papers).hasSize(1);
    assertThat(PaperMerge.merge(papers.get(0)).authors())
        .hasSize(NAMES)
        .allSatisfy(slot -> assertThat(slot.mentions()).hasSize(2));
  }

  private static String byline(String given) {
    return IntStream.range(0, NAMES)
        .mapToObj(i -> given + "Quill" + letters(i))
        .collect(Collectors.joining("; "));
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 256)
        + (char) ('a' + number / 16 % 16)
        + (char) ('a' + number % 16);
  }
}
