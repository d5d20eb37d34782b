package byline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.deploy.bench.literature.Literature;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import byline.sink.store.Change;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Stored;
import byline.sink.store.Stores;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledStoreTest {
  private static final Literature SMALL = new Literature(600, 3);

  @TempDir private Path folder = Path.of(".");

  private String file() {
    return folder.resolve("bench.db").toString();
  }

  @Test
  void equalSeeds_giveEqualEntities_andOthersDoNot() {
    assertThat(texts(new Literature(600, 3))).isEqualTo(texts(SMALL));
    assertThat(texts(new Literature(600, 4))).isNotEqualTo(texts(SMALL));
  }

  private static String texts(Literature literature) {
    return literature.changes().map(Change::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void entities_agreeWithEachOther() {
    var papers = entities(Kind.PAPER, PaperEntity.class, PaperEntity::id);
    var authors = entities(Kind.AUTHOR, AuthorEntity.class, AuthorEntity::id);
    assertThat(papers).hasSize(600);
    assertThat(papers.values())
        .flatExtracting(PaperEntity::authors)
        .allSatisfy(author -> assertThat(authors).containsKey(author.id()));
    assertThat(authors.values())
        .allSatisfy(
            author ->
                assertThat(author.papers())
                    .hasSize(author.paperCount())
                    .isSubsetOf(papers.keySet()));
  }

  private static <T> Map<String, T> entities(Kind kind, Class<T> type, Function<T, String> id) {
    return SMALL
        .changes()
        .flatMap(change -> change instanceof Change.Put put ? Stream.of(put) : Stream.empty())
        .filter(put -> put.kind() == kind)
        .map(put -> EntityJson.read(put.json(), type))
        .collect(Collectors.toMap(id, entity -> entity));
  }

  @Test
  void store_isFilledOnce() {
    assertThat(FilledStore.with(SMALL, file())).isEqualTo(FilledStore.Outcome.FILLED);
    assertThat(FilledStore.with(SMALL, file())).isEqualTo(FilledStore.Outcome.HELD_IT_ALREADY);
    try (EntityStore store = Stores.open(file())) {
      assertThat(store.count(Kind.PAPER)).isEqualTo(600);
      assertThat(store.ledger()).isNotEmpty();
      var paper = store.list(Kind.PAPER, ListQuery.first(1)).entities().get(0);
      var id = EntityJson.read(paper, PaperEntity.class).id();
      assertThat(store.find(Kind.PAPER, id)).contains(new Stored.Entity(id, paper));
    }
  }

  @Test
  void storeOfSomethingElse_isLeftAlone() {
    FilledStore.with(SMALL, file());
    assertThatThrownBy(() -> FilledStore.with(new Literature(5, 3), file()))
        .hasMessageContaining("holds something else");
  }
}
