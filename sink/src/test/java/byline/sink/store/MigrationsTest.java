package byline.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.sink.store.Places.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway.Init")
class MigrationsTest {
  private static final int OPENERS = 4;
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
  void storeOfTheFirstVersion_isBroughtUpWithWhatItHolds(Place place) throws SQLException {
    makeByFirstScript(place);
    try (var store = Stores.open(place.store())) {
      assertThat(store.find(Kind.PAPER, "P1")).contains(new Stored.Entity("P1", "{\"id\":\"P1\"}"));
      assertThat(store.find(Kind.PAPER, "P2"))
          .contains(new Stored.Moved("P2", "P1", "[{\"rule\":\"x\"}]"));
      assertThat(store.offsets()).containsEntry(Samples.PAPERS, 7L);
      store.apply(Samples.batch(7, 9, Samples.paper("P3", "On Fern", 2020)));
      assertThat(store.count(Kind.PAPER)).isEqualTo(2);
    }
    assertThat(history(place)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("places")
  void migrationThatOnlyTheTopicsCanFill_asksForThem(Place place) throws SQLException {
    makeByFirstScript(place);
    try (var store = Stores.open(place.store())) {
      assertThat(store.rebuildWanted()).contains("migration 5");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void newStore_asksForNothing(Place place) {
    try (var store = Stores.open(place.store())) {
      assertThat(store.rebuildWanted()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void storeOfALaterRelease_isRefusedWithWhatToDo(Place place) throws SQLException {
    Stores.open(place.store()).close();
    try (var connection = place.dialect().connect()) {
      place.dialect().version(connection, 999);
    }
    assertThatThrownBy(() -> Stores.open(place.store()))
        .hasMessageContaining("later release")
        .hasMessageContaining("run that release");
  }

  @ParameterizedTest
  @MethodSource("places")
  void storeMadeByOtherScripts_isRefused(Place place) throws SQLException {
    Stores.open(place.store()).close();
    execute(place, "UPDATE migrations SET checksum = 'other' WHERE version = 1");
    assertThatThrownBy(() -> Stores.open(place.store())).hasMessageContaining("another script 1");
  }

  @ParameterizedTest
  @MethodSource("places")
  void severalAtOnce_migrateOnce(Place place) throws Exception {
    makeByFirstScript(place);
    var start = new CyclicBarrier(OPENERS);
    var openers = Executors.newFixedThreadPool(OPENERS);
    try {
      Callable<Boolean> opener =
          () -> {
            start.await();
            Stores.open(place.store()).close();
            return true;
          };
      for (var opened : openers.invokeAll(Collections.nCopies(OPENERS, opener))) {
        assertThat(opened.get()).isTrue();
      }
    } finally {
      openers.shutdown();
    }
    assertThat(history(place)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }

  private static void makeByFirstScript(Place place) throws SQLException {
    try (var connection = place.dialect().connect()) {
      place.dialect().version(connection);
      Migration.of(1, place.dialect()).orElseThrow().run(connection);
      place.dialect().version(connection, 1);
    }
    execute(
        place, "INSERT INTO papers(id, title, json) VALUES ('P1', 'On Moss', '{\"id\":\"P1\"}')");
    execute(place, "INSERT INTO redirects VALUES ('papers', 'P2', 'P1', '[{\"rule\":\"x\"}]')");
    execute(place, "INSERT INTO offsets VALUES ('byline.papers', 0, 7)");
  }

  private static void execute(Place place, String sql) throws SQLException {
    try (var connection = place.dialect().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Integer> history(Place place) throws SQLException {
    try (var connection = place.dialect().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT version FROM migrations")) {
      var versions = new ArrayList<Integer>();
      while (row.next()) {
        versions.add(row.getInt(1));
      }
      return versions;
    }
  }
}
