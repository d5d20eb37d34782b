package byline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.deploy.cli.BylineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small collection of invented works, labelled in all four ways. */
class QualityTest {
  @TempDir private Path folder = Path.of(".");
  private Path moss = Path.of(".");

  @BeforeEach
  void writeCollection() throws IOException {
    moss = folder.resolve("moss");
    Files.createDirectories(moss.resolve("pages"));
    Files.writeString(
        moss.resolve("pages/one.json"),
        """
        [{"id":"a:1","type":"article-journal","title":"Moss growth as a scheduling heuristic",
          "author":[{"literal":"Orla Quillfeather"}],"issued":{"date-parts":[[2011]]}},
         {"id":"b:1","type":"article-journal","title":"Moss Growth as a Scheduling Heuristic.",
          "author":[{"literal":"O. Quillfeather"}],"issued":{"date-parts":[[2011]]}},
         {"id":"b:2","type":"article-journal","title":"On the wear of wooden compilers",
          "author":[{"literal":"Bram Tosswick"}],"issued":{"date-parts":[[2012]]}}]
        """);
    Files.writeString(
        moss.resolve("pages/manifest.jsonl"),
        """
        {"file":"one.json","url":"https://moss.example/","contentType":"application/vnd.citationstyles.csl+json","fetchedAt":"2026-01-01T00:00:00Z"}
        """);
    Files.writeString(moss.resolve(Labels.PAPERS), "claim,paper\na:1,m\nb:1,m\nb:2,w\n");
  }

  @Test
  void everyTable_givesAFigure() throws IOException {
    Files.writeString(moss.resolve(Labels.PAIRS), "a,b,same\na:1,b:1,1\na:1,b:2,1\n");
    Files.writeString(moss.resolve(Labels.PAIRS_COMPLETE), "a,b,same\na:1,b:1,1\n");
    Files.writeString(
        moss.resolve(Labels.AUTHORS),
        "claim,name,block,author\na:1,Orla Quillfeather,q,1\nb:1,\"Quillfeather, O.\",q,1\n");

    var quality = Quality.of(moss);

    assertThat(quality.name()).isEqualTo("moss");
    assertThat(quality.scores())
        .containsExactly(
            new Score("pairs", 1, 0.5),
            new Score("pairs-complete", 1, 1),
            new Score("papers-b3", 1, 1),
            new Score("authors-b3-macro", 1, 1));
    assertThat(quality.wrongJoins()).isEmpty();
  }

  @Test
  void wrongJoin_isCountedUnderTheRuleThatMadeIt() throws IOException {
    Files.writeString(moss.resolve(Labels.PAPERS), "claim,paper\na:1,m\nb:1,other\nb:2,w\n");

    assertThat(Quality.of(moss).wrongJoins()).hasSize(1).containsValue(1);
  }

  @Test
  void claimThatMadeNoPaper_isMissed() throws IOException {
    Files.writeString(moss.resolve(Labels.PAPERS), "claim,paper\na:1,m\nnowhere,m\n");

    assertThat(Quality.of(moss).scores()).containsExactly(new Score("papers-b3", 1, 0.5));
  }

  @Test
  void folderOfCollections_isReadOneByOne() throws IOException {
    assertThat(Quality.collections(folder)).containsExactly(moss);
    assertThat(Quality.collections(moss)).containsExactly(moss);
  }

  @Test
  void tableWithoutItsColumns_isNamedWithTheRow() throws IOException {
    Files.writeString(moss.resolve(Labels.PAPERS), "claim,cluster\na:1,m\n");

    assertThatThrownBy(() -> Quality.of(moss))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 2 has no column 'paper'");
  }

  @Test
  void command_printsATable_andFailsBelowAFloor() throws IOException {
    Path low = Files.writeString(folder.resolve("low"), "{\"moss\":{\"papers-b3\":{\"f1\":0.9}}}");
    Path high =
        Files.writeString(folder.resolve("high"), "{\"moss\":{\"papers-b3\":{\"recall\":1.1}}}");

    var good = BylineRun.of("bench", "quality", "--floors", low.toString(), moss.toString());
    var bad = BylineRun.of("bench", "quality", "--floors", high.toString(), moss.toString());

    assertThat(good.code()).isZero();
    assertThat(good.out()).contains("moss", "papers-b3", "1.0000");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.out()).contains("below its floor: recall 1.1000");
  }

  @Test
  void folderWithoutLabels_isAMisuseInOneLine() throws IOException {
    Files.delete(moss.resolve(Labels.PAPERS));

    var run = BylineRun.of("bench", "quality", moss.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("holds no pages with tables of labels beside them");
  }
}
