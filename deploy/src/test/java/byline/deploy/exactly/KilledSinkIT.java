package byline.deploy.exactly;

import byline.deploy.local.EmbeddedBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  /** Small batches, as many transactions as possible that a kill may cut; and any patience. */
  private static final String CONFIG =
      "max.poll.records=20\ndefault.api.timeout.ms=240000\nrequest.timeout.ms=60000\n";

  @RegisterExtension static final EmbeddedBroker broker = new EmbeddedBroker();
  @RegisterExtension static final TwoStores stores = new TwoStores();
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void storeOfASinkKilledAgainAndAgain_equalsTheTopics(TwoStores.Kind kind) throws Exception {
    try (var scene = new Scene(broker.kafka(), "killed-" + kind + ".", stores.of(kind))) {
      var config = Files.writeString(folder.resolve("kafka.properties"), CONFIG);
      var options = scene.options("--config", config.toString());
      scene.upheaval().start();
      killAgainAndAgain(scene.store(), options);
      scene.upheaval().stop();
      System.out.printf(
          "%d records that count, beside those taken back%n", scene.upheaval().count());
      var ends = scene.topics().ends();
      try (var sink = SinkProcess.start(log(), options)) {
        sink.until(() -> Tables.offsets(scene.store()).equals(ends));
      }
      scene.assertStoreEqualsTopics();
    }
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

  private Path log() {
    return folder.resolve("sink.log");
  }
}
