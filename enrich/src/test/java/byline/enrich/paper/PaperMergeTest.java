package byline.enrich.paper;

import static byline.enrich.paper.PaperResolverTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperMergeTest {
  private static final String MOSS = "Moss growth as a scheduling heuristic";

  @Test
  void publishedRecord_speaksBeforeThePreprint() {
    MergedPaper paper =
        merge(
            work("a", MOSS + " (draft)", "Orla Quillfeather", 2018, "arXiv"),
            work("b", MOSS, "Orla Quillfeather", 2019, "Lantern Letters"));
    assertThat(paper.title()).isEqualTo(MOSS);
    assertThat(paper.date()).isEqualTo("2019");
    assertThat(Objects.requireNonNull(paper.venue()).name()).isEqualTo("Lantern Letters");
  }

  @Test
  void fullerByline_widensTheCutOne() {
    MergedPaper paper =
        merge(
            work("a", MOSS, "O. Quillfeather", 2019, null),
            work("b", MOSS, "Orla Quillfeather; Bram Tosswick", 2019, null));
    assertThat(paper.authors())
        .extracting(BylineSlot::name)
        .containsExactly("Orla Quillfeather", "Bram Tosswick");
  }

  @Test
  void nothingKnown_isNothingMadeUp() {
    MergedPaper paper = merge(work("a", MOSS, "", 2019, null));
    assertThat(paper.venue()).isNull();
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.authors()).isEmpty();
    assertThat(paper.authorsComplete()).isFalse();
  }

  @Test
  void anyOrderOfClaims_saysTheSame() {
    List<WorkClaim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String authors = i % 3 == 0 ? "O. Quillfeather" : "Orla Quillfeather; Bram Tosswick";
      claims.add(work("c" + i, MOSS, authors, 2018 + i % 3, i % 4 == 0 ? "arXiv" : "Moss " + i));
    }
    MergedPaper paper = merge(claims.toArray(WorkClaim[]::new));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(merge(claims.toArray(WorkClaim[]::new))).isEqualTo(paper);
    }
  }

  @Test
  void fullerVenue_isTaken() {
    WorkClaim bare = work("a", MOSS, "Orla Quillfeather", 2019, "Lantern Letters");
    MergedPaper paper = merge(bare, work("b", MOSS, "Orla Quillfeather", 2019, null));
    assertThat(paper.venue())
        .isEqualTo(new VenueClaim("Lantern Letters", null, null, null, null, null));
  }

  private static MergedPaper merge(WorkClaim... claims) {
    return PaperMerge.merge(new PaperCluster("P", "t:moss", List.of(claims), List.of()));
  }
}
