package byline.deploy.cli;

import byline.ingest.page.TopicNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where Kafka is and how to talk to it. */
final class KafkaOptions {
  @Option(
      names = "--bootstrap",
      scope = ScopeType.INHERIT,
      paramLabel = "HOST:PORT",
      description =
          "Brokers to connect to first, separated by commas. Outranks KAFKA_BOOTSTRAP_SERVERS,"
              + " which outranks the file; localhost:9092 where nothing is said.")
  private @Nullable String bootstrap;

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description =
          "Properties for the Kafka clients, passed on as they stand. Variables KAFKA_* outrank"
              + " them: KAFKA_SECURITY_PROTOCOL is security.protocol.")
  private @Nullable Path file;

  @Option(
      names = "--prefix",
      scope = ScopeType.INHERIT,
      paramLabel = "TEXT",
      defaultValue = TopicNames.DEFAULT_PREFIX,
      description = "Start of all topic names (default: ${DEFAULT-VALUE}).")
  private String prefix = TopicNames.DEFAULT_PREFIX;

  /** Client properties, {@code bootstrap.servers} among them. */
  Map<String, Object> properties() {
    return KafkaProperties.of(file(), System.getenv(), bootstrap);
  }

  TopicNames names() {
    try {
      return new TopicNames(prefix);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--" + e.getMessage());
    }
  }

  private Properties file() {
    var properties = new Properties();
    if (file == null) {
      return properties;
    }
    if (!Files.isRegularFile(file)) {
      throw new Misuse("no such file: " + file);
    }
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotRun("--config " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
