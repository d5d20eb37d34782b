package byline.sink.store;

import static byline.sink.store.Samples.batch;
import static byline.sink.store.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every store must find, and in which order. */
abstract class SearchContract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private String place = "";
  private EntityStore store;

  /** Place of a store that nobody has used. */
  abstract String emptyPlace();

  @BeforeEach
  void fill() {
    place = emptyPlace();
    store = Stores.open(place);
    var changes = new ArrayList<Change>();
    for (var line : lines("corpus.jsonl")) {
      var entity = parsed(line);
      var id = entity.path("id").asText();
      changes.add(new Change.Put(id.startsWith("P") ? Kind.PAPER : Kind.AUTHOR, id, line, entity));
    }
    store.apply(new Batch(changes, Map.of()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Each line: kind, what is searched, and the ids that are found, best first. */
  @TestFactory
  Stream<DynamicTest> goldenQueries() {
    return lines("golden.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden[1], () -> assertThat(found(golden[0], golden[1])).isEqualTo(golden[2])));
  }

  private String found(String kind, String words) {
    var listing = store.list(Kind.ofTopic(kind).orElseThrow(), ListQuery.matching(words, 50));
    assertThat(listing.count()).isEqualTo(listing.entities().size());
    assertThat(listing.hits()).hasSameSizeAs(listing.entities());
    return ids(listing);
  }

  private static String ids(Listing listing) {
    return listing.entities().stream()
        .map(entity -> parsed(entity).path("id").asText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void questionThatTakesTooLong_isGivenUp_andTheNextIsAnswered() throws SQLException {
    try (var readers = new ReaderPool(Stores.dialect(place), Duration.ofMillis(100))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> readers.ask("numbers", SearchContract::countForEver))
            .isInstanceOf(QueryTooSlow.class)
            .hasMessageContaining("numbers took longer than 100 ms");
        long papers = readers.ask("papers", c -> ListSql.total(c, Kind.PAPER));
        assertThat(papers).isEqualTo(24);
      }
    }
  }

  @Test
  void questionsInTheReadme_areAnswered() throws IOException, SQLException {
    var readme = Files.readString(Path.of("README.md"));
    var begin = readme.indexOf("```sql") + "```sql".length();
    var questions = readme.substring(begin, readme.indexOf("```", begin)).split(";\n", -1);
    assertThat(questions).hasSizeGreaterThan(4);
    try (var connection = Stores.dialect(place).connect();
        var statement = connection.createStatement()) {
      for (var question : questions) {
        if (!question.isBlank()) {
          assertThat(statement.execute(question)).as(question).isTrue();
        }
      }
    }
  }

  private static long countForEver(Connection connection) throws SQLException {
    var sql =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n";
    try (var statement = connection.prepareStatement(sql);
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void pagesOfResults_followEachOtherThroughAllRanks() {
    var all = found("papers", "moss");
    var paged = new ArrayList<String>();
    for (int offset = 0; offset < all.split(" ").length; offset += 2) {
      var query = new ListQuery("moss", List.of(), offset, 2, null);
      paged.add(ids(store.list(Kind.PAPER, query)));
    }
    assertThat(String.join(" ", paged)).isEqualTo(all);
  }

  @Test
  void conditionsAndOrders_holdWithinResults() {
    var from2020 = new Condition("year", Condition.Test.AT_LEAST, List.of("2020"));
    assertThat(ids(store.list(Kind.PAPER, new ListQuery("moss", List.of(from2020), 0, 9, null))))
        .isEqualTo("P02 P05 P17");
    var byYear = new ListQuery("moss", List.of(), List.of(new Order("year", false)), 0, 2, null);
    assertThat(ids(store.list(Kind.PAPER, byYear))).isEqualTo("P03 P01");
  }

  @Test
  void mistypedWord_isSaidToBeReadOtherwise() {
    var listing = store.list(Kind.PAPER, ListQuery.matching("kernal", 5));
    assertThat(listing.respelt()).isEqualTo(Map.of("kernal", List.of("kernel")));
    assertThat(marked(listing.hits().get(0).title())).contains("[Kernel]");
    assertThat(store.list(Kind.PAPER, ListQuery.matching("kernel", 5)).respelt()).isEmpty();
  }

  @Test
  void wordsThatAreNoMore_areNotOffered() {
    store.apply(batch(put(Kind.PAPER, "P90", "{'id':'P90','title':'Zymurgy'}")));
    assertThat(found("papers", "zymurgi")).isEqualTo("P90");
    store.apply(batch(put(Kind.PAPER, "P90", "{'id':'P90','title':'Brewing'}")));
    assertThat(store.list(Kind.PAPER, ListQuery.matching("zymurgi", 5)).respelt()).isEmpty();
    store.apply(batch(new Change.Gone(Kind.PAPER, "P90")));
    assertThat(store.list(Kind.PAPER, ListQuery.matching("brewinh", 5)).respelt()).isEmpty();
  }

  @Test
  void hits_sayWhatMatched_asTheEntityHasIt() {
    var listing = store.list(Kind.PAPER, ListQuery.matching("godel ada \"<b\"", 5));
    var hit = listing.hits().get(0);
    assertThat(marked(hit.title())).isEqualTo("Von [Gödel] bis <[b]>heute</[b]>");
    assertThat(hit.names().stream().map(SearchContract::marked)).containsExactly("[Ada] Brook");
  }

  @Test
  void snippet_isWhereMostWordsAre() {
    var hit = store.list(Kind.PAPER, ListQuery.matching("tide gauge", 5)).hits().get(0);
    assertThat(marked(hit.snippet())).contains("[tide] [gauge]").startsWith("…of the year");
  }

  private static String marked(List<Hit.Part> parts) {
    return parts.stream()
        .map(part -> part.matched() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String name) {
    try (var in = SearchContract.class.getResourceAsStream("search/" + name)) {
      return lines(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(java.io.@Nullable InputStream in) throws IOException {
    if (in == null) {
      throw new IOException("no such resource");
    }
    return new String(in.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
