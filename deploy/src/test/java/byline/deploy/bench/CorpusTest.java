package byline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.cli.BylineRun;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.Kind;
import byline.enrich.entity.PaperEntity;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void everyPaper_isOne_thoughEachSourcePrintsItInItsOwnWay() throws IOException {
    new Corpus(120, 2, 30, 1).write(folder);

    var rehearsal = new Rehearsal();
    try (Stream<Item> items = PageSource.of(folder).items()) {
      items
          .filter(Item.Fetched.class::isInstance)
          .forEach(item -> rehearsal.arrive(((Item.Fetched) item).page()));
    }
    rehearsal.rest();

    assertThat(rehearsal.live(Kind.PAPER, PaperEntity.class).values())
        .hasSize(120)
        .allSatisfy(paper -> assertThat(paper.claims()).hasSize(2));
    assertThat(rehearsal.live(Kind.AUTHOR, AuthorEntity.class).values())
        .filteredOn(author -> author.name().equals("Wen Sorano"))
        .isNotEmpty();
  }

  @Test
  void equalSeeds_giveEqualBytes_andOthersDoNot() throws IOException {
    new Corpus(20, 1, 0, 7).write(folder.resolve("a"));
    new Corpus(20, 1, 0, 7).write(folder.resolve("b"));
    new Corpus(20, 1, 0, 8).write(folder.resolve("c"));

    Path page = Path.of("s0-000000.json");
    assertThat(folder.resolve("a").resolve(page))
        .hasSameBinaryContentAs(folder.resolve("b").resolve(page));
    assertThat(folder.resolve("c").resolve(page))
        .content()
        .isNotEqualTo(java.nio.file.Files.readString(folder.resolve("a").resolve(page)));
  }

  @Test
  void command_writesIntoAnEmptyFolderOnly() {
    String to = folder.resolve("new").toString();
    assertThat(BylineRun.of("generate", "--papers", "5", to).code()).isZero();
    assertThat(BylineRun.of("generate", "--papers", "5", to).err()).contains("is not empty");
    assertThat(BylineRun.of("generate", "--papers", "0", to + "2").code()).isEqualTo(2);
  }
}
