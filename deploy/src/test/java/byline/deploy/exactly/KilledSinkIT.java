package byline.deploy.exactly;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.local.EmbeddedBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a sink hard at random moments while the topics change, starts it again each time, and
 * demands every row of every table that a store has which read the topics at rest. {@code
 * -Dbyline.kills=200 -Dbyline.kill.seed=7} kills more often and at other moments.
 */
@SuppressWarnings("NullAway.Init")
class KilledSinkIT {
  private static final int KILLS = Integer.getInteger("byline.kills", 20);
  private static final long SEED = Long.getLong("byline.kill.seed", 20_260);

  /** So long a life reaches from opening the store to well into the reading. */
  private static final int LONGEST_LIFE_MILLIS = 2_000;

  private static final int LONGEST_READING_MILLIS = 150;

  @RegisterExtension static final EmbeddedBroker broker = new EmbeddedBroker();
  @TempDir private Path folder;

  @Test
  void fileOfASinkKilledAgainAndAgain_equalsTheTopics() throws Exception {
    check(folder.resolve("killed.db").toString(), folder.resolve("truth.db").toString(), "file.");
  }

  @Test
  void serverOfASinkKilledAgainAndAgain_equalsTheTopics() throws Exception {
    try (var server = EmbeddedPostgres.start()) {
      check(schema(server, "killed"), schema(server, "truth"), "server.");
    }
  }

  private static String schema(EmbeddedPostgres server, String name) throws Exception {
    var url = server.getJdbcUrl("postgres", "postgres");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    }
    return url + "&currentSchema=" + name;
  }

  private void check(String store, String truth, String prefix) throws Exception {
    var topics = new Topics(broker.kafka(), prefix);
    topics.make();
    var options = options(store, prefix);
    try (var upheaval = new Upheaval(broker.kafka(), prefix, SEED)) {
      upheaval.start();
      killAgainAndAgain(store, options);
      System.out.printf("%d records that count, beside those taken back%n", upheaval.count());
    }
    var ends = topics.ends();
    try (var sink = SinkProcess.start(log(), options)) {
      sink.until(() -> Tables.offsets(store).equals(ends));
    }
    new Truth(broker.kafka(), prefix).into(truth);
    assertSame(Tables.of(store), Tables.of(truth));
  }

  private void killAgainAndAgain(String store, List<String> options) {
    var random = new Random(SEED);
    for (int kill = 1; kill <= KILLS; kill++) {
      long before = sum(Tables.offsets(store));
      try (var sink = SinkProcess.start(log(), options)) {
        if (random.nextInt(4) == 0) {
          sink.killAfter(random.nextInt(LONGEST_LIFE_MILLIS));
        } else {
          sink.until(() -> sum(Tables.offsets(store)) > before);
          sink.killAfter(random.nextInt(LONGEST_READING_MILLIS));
        }
      }
      System.out.printf(
          "seed %d: kill %d of %d, stored offsets in sum %d, before this life %d%n",
          SEED, kill, KILLS, sum(Tables.offsets(store)), before);
    }
  }

  private static long sum(Map<String, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void assertSame(
      Map<String, List<String>> found, Map<String, List<String>> wanted) {
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (table, rows) -> assertThat(found.get(table)).as(table).containsExactlyElementsOf(rows));
    assertThat(wanted.values()).filteredOn(rows -> !rows.isEmpty()).hasSizeGreaterThan(15);
  }

  private List<String> options(String store, String prefix) throws Exception {
    // Small batches: as many transactions as possible that a kill may cut.
    var config = Files.writeString(folder.resolve("kafka.properties"), "max.poll.records=20\n");
    return List.of(
        "--bootstrap",
        broker.bootstrap(),
        "--config",
        config.toString(),
        "--prefix",
        prefix,
        "--store",
        store,
        "--http",
        "0");
  }

  private Path log() {
    return folder.resolve("sink.log");
  }
}
