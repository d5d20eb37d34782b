package byline.deploy.exactly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.deploy.local.EmbeddedBroker;
import byline.sink.Sink;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A snapshot carries a store from one place to another, and the store reads on from there. */
@SuppressWarnings("NullAway.Init")
class SnapshotIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final EmbeddedBroker broker = new EmbeddedBroker();
  @RegisterExtension static final TwoStores stores = new TwoStores();
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void storeThatBeganWithASnapshot_equalsOneThatReadEverything(TwoStores.Kind kind)
      throws Exception {
    try (var scene = new Scene(broker.kafka(), "loaded-" + kind + ".", stores.of(kind))) {
      scene.change(150);
      long records = scene.snapshot().take(folder.resolve("a"), toGo -> {});
      scene.change(60);
      scene.refill().fromSnapshot(folder.resolve("a"));
      assertThat(records).isGreaterThan(100);
      assertThat(Tables.offsets(scene.store())).isNotEmpty().isNotEqualTo(scene.topics().ends());
      scene.read();
      scene.assertStoreEqualsTopics();
    }
  }

  @Test
  void snapshotThatMustNotBeUsed_isRefusedAndTheStoreStaysEmpty() throws Exception {
    try (var scene = new Scene(broker.kafka(), "refused.", stores.of(TwoStores.Kind.FILE))) {
      scene.change(40);
      var good = folder.resolve("good");
      scene.snapshot().take(good, toGo -> {});
      assertThatThrownBy(() -> scene.snapshot().take(good, toGo -> {}))
          .isInstanceOf(FileAlreadyExistsException.class);
      var damaged = copy(good, "damaged");
      var bytes = Files.readAllBytes(damaged.resolve("papers.ndjson.gz"));
      bytes[bytes.length / 2] ^= 1;
      Files.write(damaged.resolve("papers.ndjson.gz"), bytes);
      assertRefused(scene, damaged, "is not the file that the manifest tells of");
      assertRefused(scene, folder, "there is no snapshot in");
      var old = copy(good, "old");
      replace(old, "\"takenAt\" : \"20", "\"takenAt\" : \"19");
      assertRefused(scene, old, "take a new one");
      var foreign = copy(good, "foreign");
      replace(foreign, "\"clusterId\" : \"", "\"clusterId\" : \"x");
      assertRefused(scene, foreign, "was taken from other topics");
      scene.refill().fromSnapshot(good);
      assertThatThrownBy(() -> scene.refill().fromSnapshot(good))
          .hasMessageContaining("empty store");
    }
  }

  private static void assertRefused(Scene scene, Path snapshot, String because) {
    assertThatThrownBy(() -> scene.refill().fromSnapshot(snapshot)).hasMessageContaining(because);
    assertThat(Tables.offsets(scene.store())).isEmpty();
  }

  private Path copy(Path snapshot, String name) throws IOException {
    var copy = Files.createDirectory(folder.resolve(name));
    try (var files = Files.list(snapshot)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void replace(Path snapshot, String what, String with) throws IOException {
    var manifest = snapshot.resolve("manifest.json");
    var text = Files.readString(manifest);
    assertThat(text).contains(what);
    Files.writeString(manifest, text.replace(what, with));
  }

  @ParameterizedTest
  @EnumSource
  void filesOverHttp_sayWhatTheTopicsSay(TwoStores.Kind kind) throws Exception {
    try (var scene = new Scene(broker.kafka(), "fetched-" + kind + ".", stores.of(kind))) {
      scene.change(150);
      try (var sink = scene.start()) {
        scene.awaitRead();
        var offer = JSON.readTree(open(sink, "/snapshot"));
        assertThat(offer.path("offsets").path(scene.topics().prefix() + "papers").size())
            .isEqualTo(3);
        var file = offer.path("files").path(0);
        assertThat(file.path("topic").asText()).isEqualTo("papers");
        var values =
            lines(open(sink, file.path("url").asText())).stream()
                .filter(line -> !line.path("value").has("redirectTo"))
                .map(line -> line.path("key").asText() + " " + line.path("value").path("title"))
                .toList();
        assertThat(values).isNotEmpty().isEqualTo(papers(scene.store()));
      }
    }
  }

  private static InputStream open(Sink sink, String path) throws IOException {
    return URI.create("http://127.0.0.1:" + sink.port() + path).toURL().openStream();
  }

  private static List<JsonNode> lines(InputStream gzip) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8))) {
      var lines = new ArrayList<JsonNode>();
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
      return lines;
    }
  }

  private static List<String> papers(String store) throws SQLException, IOException {
    try (var connection = Tables.connect(store);
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT id, json FROM papers ORDER BY id")) {
      var papers = new ArrayList<String>();
      while (row.next()) {
        papers.add(row.getString(1) + " " + JSON.readTree(row.getString(2)).path("title"));
      }
      return papers;
    }
  }
}
