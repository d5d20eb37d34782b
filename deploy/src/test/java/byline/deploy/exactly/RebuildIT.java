package byline.deploy.exactly;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.local.EmbeddedBroker;
import byline.sink.Sink;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers of a store see while it is made anew, and what is left when that breaks off. */
@SuppressWarnings("NullAway.Init")
class RebuildIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final EmbeddedBroker broker = new EmbeddedBroker();
  @RegisterExtension static final TwoStores stores = new TwoStores();
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void readers_seeTheOldRowsUntilTheNewOnesAreComplete(TwoStores.Kind kind) throws Exception {
    try (var scene = new Scene(broker.kafka(), "rebuilt-" + kind + ".", stores.of(kind))) {
      scene.change(300);
      try (var sink = scene.start()) {
        scene.awaitRead();
        long whole = papers(scene.store());
        execute(scene.store(), "DELETE FROM papers WHERE id > 'X5'");
        execute(
            scene.store(),
            "UPDATE totals SET entities = (SELECT COUNT(*) FROM papers) WHERE kind = 'papers'");
        long damaged = papers(scene.store());
        assertThat(damaged).isLessThan(whole);
        var seen = seenWhile(sink, scene.store(), () -> scene.refill().fromTopics(toGo -> {}));
        assertThat(seen).startsWith(damaged).endsWith(whole).isSorted();
        assertThat(seen).containsOnly(damaged, whole);
        scene.change(20);
        scene.awaitRead();
        scene.assertStoreEqualsTopics();
      }
    }
  }

  /** How many papers readers are told of, over HTTP and by SQL in turn, before, while and after. */
  private static List<Long> seenWhile(Sink sink, String store, Runnable deed) throws Exception {
    var done = new AtomicBoolean();
    var reader = Executors.newSingleThreadExecutor();
    try {
      var seen = new ArrayList<Long>();
      seen.add(served(sink));
      var reading =
          reader.submit(
              () -> {
                while (!done.get()) {
                  seen.add(served(sink));
                  seen.add(papers(store));
                }
                seen.add(served(sink));
                return seen;
              });
      deed.run();
      done.set(true);
      return reading.get();
    } finally {
      reader.shutdown();
    }
  }

  private static long served(Sink sink) throws IOException {
    var url = URI.create("http://127.0.0.1:" + sink.port() + "/works?per-page=1").toURL();
    try (var in = url.openStream()) {
      return JSON.readTree(in).path("meta").path("count").asLong();
    }
  }

  private static long papers(String store) throws SQLException {
    try (var connection = Tables.connect(store);
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM papers")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(String store, String sql) throws SQLException {
    try (var connection = Tables.connect(store);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rebuildThatIsKilled_leavesTheOldRowsAndCanBeGoneOnWith(TwoStores.Kind kind)
      throws Exception {
    try (var scene = new Scene(broker.kafka(), "cut-" + kind + ".", stores.of(kind))) {
      scene.change(400);
      scene.read();
      execute(scene.store(), "DELETE FROM papers WHERE id > 'X5'");
      var before = Tables.of(scene.store());
      var config = Files.writeString(folder.resolve("c"), "max.poll.records=5\n");
      try (var sink =
          SinkProcess.start(log(), scene.options("--config", config.toString(), "--rebuild"))) {
        sink.until(() -> begun(scene.store()));
        sink.killAfter(0);
      }
      assertThat(Tables.of(scene.store())).isEqualTo(before);
      try (var sink = SinkProcess.start(log(), scene.options("--rebuild"))) {
        assertThat(sink.exitCode()).as(sink.said()).isZero();
      }
      scene.assertStoreEqualsTopics();
    }
  }

  /** True when some of the new store is there. */
  private static boolean begun(String store) {
    return !Tables.offsets(store.startsWith("jdbc:") ? store + "_next" : store + ".next").isEmpty();
  }

  @Test
  void rebuildThatFillsTheDisk_leavesTheOldRowsAndCanBeGoneOnWith() throws Exception {
    try (var scene = new Scene(broker.kafka(), "full.", stores.of(TwoStores.Kind.FILE))) {
      scene.change(400);
      scene.read();
      execute(scene.store(), "DELETE FROM papers WHERE id > 'X5'");
      var before = Tables.of(scene.store());
      try (var sink = SinkProcess.startWithFilesUpTo(200, log(), scene.options("--rebuild"))) {
        assertThat(sink.exitCode()).isEqualTo(1);
        assertThat(sink.said()).contains("StoreUnavailable");
      }
      assertThat(Tables.of(scene.store())).isEqualTo(before);
      try (var sink = SinkProcess.start(log(), scene.options("--rebuild"))) {
        assertThat(sink.exitCode()).as(sink.said()).isZero();
      }
      scene.assertStoreEqualsTopics();
    }
  }

  private Path log() {
    return folder.resolve("sink.log");
  }
}
