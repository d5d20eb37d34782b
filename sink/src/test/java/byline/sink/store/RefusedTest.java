package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.store.Places.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway.Init")
class RefusedTest {
  @TempDir private static Path folder;
  private static TestPostgres server;
  private static int used;

  @BeforeAll
  static void startServer() {
    server = new TestPostgres();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  static Stream<Place> places() {
    return Places.in(folder.resolve("p" + used++), server);
  }

  @ParameterizedTest
  @MethodSource("places")
  void recordThatTheDatabaseRefuses_isListedAndAllOthersAreStored(Place place) throws Exception {
    try (var store = Stores.open(place.store())) {
      refusePoison(place);
      store.apply(
          batch(
              0,
              Samples.paper("P1", "On Moss", 2001),
              Samples.paper("P2", "poison", 2002),
              Samples.paper("P3", "On Fern", 2003),
              Samples.author("A1", "Ada Moss", 3)));
      assertThat(store.offsets()).containsEntry(Samples.PAPERS, 4L);
      assertThat(store.count(Kind.PAPER)).isEqualTo(2);
      assertThat(store.count(Kind.AUTHOR)).isEqualTo(1);
      assertThat(store.list(Kind.PAPER, ListQuery.matching("fern", 5)).count()).isEqualTo(1);
      assertThat(refused(place)).hasSize(1).first().asString().startsWith("byline.papers-0@1 P2 ");
      assertThat(store.refused()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void refusedRecord_leavesWhatStoodUnderItsKey(Place place) throws Exception {
    try (var store = Stores.open(place.store())) {
      store.apply(batch(0, Samples.paper("P1", "On Moss", 2001)));
      refusePoison(place);
      store.apply(batch(1, Samples.paper("P1", "poison", 2002)));
      assertThat(store.list(Kind.PAPER, ListQuery.matching("moss", 5)).count()).isEqualTo(1);
      store.apply(batch(2, Samples.paper("P1", "On Fern", 2003)));
      assertThat(store.refused()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void unreadableRecord_isListedUntilItsKeyIsToldOfAgain(Place place) throws Exception {
    try (var store = Stores.open(place.store())) {
      var position = new Batch.Position("byline.papers", 0, 7);
      var keyless = new Batch.Position("byline.papers", 0, 8);
      store.apply(
          new Batch(
              List.of(),
              Map.of(Samples.PAPERS, new Batch.Advance(Batch.NONE, 9)),
              Map.of(),
              List.of(
                  new Batch.Unread(position, "P1", "no JSON"),
                  new Batch.Unread(keyless, null, "no key"))));
      assertThat(refused(place))
          .containsExactly("byline.papers-0@7 P1 no JSON", "byline.papers-0@8 null no key");
      store.apply(batch(9, Samples.paper("P1", "On Moss", 2001)));
      assertThat(refused(place)).containsExactly("byline.papers-0@8 null no key");
    }
  }

  /** Changes that stand on the papers' topic one after the other. */
  private static Batch batch(long from, Change... changes) {
    var positions = new HashMap<Change.Target, Batch.Position>();
    for (int i = 0; i < changes.length; i++) {
      positions.put(changes[i].target(), new Batch.Position(Samples.PAPERS.topic(), 0, from + i));
    }
    var advance = new Batch.Advance(from == 0 ? Batch.NONE : from, from + changes.length);
    return new Batch(Arrays.asList(changes), Map.of(Samples.PAPERS, advance), positions, List.of());
  }

  private static void refusePoison(Place place) throws SQLException {
    execute(
        place,
        place.kind().equals("sqlite")
            ? "CREATE TRIGGER no_poison BEFORE INSERT ON papers WHEN NEW.title = 'poison'"
                + " BEGIN SELECT RAISE(ABORT, 'no poison'); END"
            : "ALTER TABLE papers ADD CONSTRAINT no_poison CHECK (title <> 'poison')");
  }

  private static void execute(Place place, String sql) throws SQLException {
    try (var connection = place.dialect().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> refused(Place place) throws SQLException {
    try (var connection = place.dialect().connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT topic, partition, record_offset, record_key, reason FROM refused"
                    + " ORDER BY record_offset")) {
      var rows = new ArrayList<String>();
      while (row.next()) {
        rows.add(
            "%s-%d@%d %s %s"
                .formatted(
                    row.getString(1),
                    row.getInt(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5)));
      }
      return rows;
    }
  }
}
