package byline.deploy.exactly;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.local.EmbeddedBroker;
import byline.sink.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stores that were set back, shared, or whose topics are no longer what they were. */
class ReplayedStoreIT {
  @RegisterExtension static final EmbeddedBroker broker = new EmbeddedBroker();
  @RegisterExtension static final TwoStores stores = new TwoStores();

  @Test
  void storeFromAnOldBackup_readsOnFromThere() throws Exception {
    try (var scene = new Scene(broker.kafka(), "backup.", stores.of(TwoStores.Kind.FILE))) {
      var file = Path.of(scene.store());
      var backup = file.resolveSibling("backup.db");
      scene.change(60);
      scene.read();
      Files.copy(file, backup);
      scene.change(60);
      scene.read();
      Files.move(backup, file, StandardCopyOption.REPLACE_EXISTING);
      scene.change(10);
      scene.read();
      scene.assertStoreEqualsTopics();
    }
  }

  @ParameterizedTest
  @EnumSource
  void storeSharedByTwoSinks_equalsTheTopics(TwoStores.Kind kind) throws Exception {
    try (var scene = new Scene(broker.kafka(), "shared-" + kind + ".", stores.of(kind))) {
      scene.upheaval().start();
      try (var one = scene.start()) {
        try (var other = scene.start()) {
          Scene.await(() -> other.healthy() && one.healthy());
        }
        try (var later = scene.start()) {
          Scene.await(later::healthy);
          scene.upheaval().stop();
          scene.awaitRead();
        }
      }
      scene.assertStoreEqualsTopics();
    }
  }

  @ParameterizedTest
  @EnumSource
  void storeOfTopicsMadeAnew_isLeftAloneUntilItIsRebuilt(TwoStores.Kind kind) throws Exception {
    try (var scene = new Scene(broker.kafka(), "anew-" + kind + ".", stores.of(kind))) {
      scene.change(40);
      scene.read();
      var before = Tables.of(scene.store());
      scene.makeTopicsAnew();
      scene.change(50);
      try (var sink = scene.start()) {
        Scene.await(() -> health(sink).contains("byline sink --rebuild"));
        assertThat(Tables.of(scene.store())).isEqualTo(before);
        scene.refill().fromTopics(toGo -> {});
        Scene.await(sink::healthy);
        scene.change(10);
        scene.awaitRead();
      }
      scene.assertStoreEqualsTopics();
    }
  }

  private static String health(Sink sink) {
    try {
      var url = URI.create("http://127.0.0.1:" + sink.port() + "/health").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      try (var body =
          connection.getResponseCode() == 200
              ? connection.getInputStream()
              : Objects.requireNonNull(connection.getErrorStream())) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
