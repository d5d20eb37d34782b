package byline.deploy.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import byline.deploy.export.Export;
import io.micrometer.core.instrument.Counter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records that any Kafka client may write, good and bad, each with a defined outcome. */
@Timeout(300)
class OtherProducersIT {
  private static final PrometheusMeterRegistry REGISTRY =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private static final String CSL =
      "{\"id\":\"x1\",\"type\":\"article-journal\",\"title\":\"A Tide Without a Moon\","
          + "\"author\":[{\"family\":\"Brandvold\",\"given\":\"Oskar\"}],"
          + "\"issued\":{\"date-parts\":[[2024]]}}";

  private static Path export;
  private static String keylessRefusal;

  @BeforeAll
  static void pushAllKinds(@TempDir Path folder) throws Exception {
    export = folder.resolve("export");
    var settings = new LocalSettings(null, 2, 1, 0, 0);
    try (var pipeline = new LocalPipeline(settings, REGISTRY)) {
      try (var producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", pipeline.bootstrap()),
              new ByteArraySerializer(),
              new ByteArraySerializer())) {
        send(producer, "HTTPS://Records.example:443/x#1", CSL);
        send(producer, "https://records.example/x", CSL);
        send(producer, "", CSL);
        keylessRefusal = String.valueOf(catchThrowable(() -> send(producer, null, CSL)));
        send(producer, "page 7", CSL);
        send(producer, "https://records.example/empty", "");
        send(producer, "https://records.example/never-seen", null);
        producer.flush();
      }
      pipeline.settle();
      Export.write(pipeline.snapshot(), export);
    }
  }

  @Test
  void pageWithoutHeaders_becomesAPaper() throws IOException {
    assertThat(lines("papers")).contains("\"A Tide Without a Moon\"").hasLineCount(1);
  }

  @Test
  void recordWithoutAUsableKey_isADeadLetterWithItsReason() throws IOException {
    assertThat(lines("dead-letters"))
        .contains("{\"key\":\"\",\"value\":{\"reason\":\"missing-key\"")
        .contains("{\"key\":\"page 7\",\"value\":{\"reason\":\"bad-url\"");
  }

  @Test
  void recordWithoutAnyKey_isRefusedByTheBrokerItself() {
    assertThat(keylessRefusal).contains(InvalidRecordException.class.getSimpleName());
  }

  @Test
  void pagesWithoutAWord_standInTheLedger() throws IOException {
    assertThat(lines("ledger"))
        .contains("\"https://records.example/empty\",\"value\":{\"state\":\"empty\"")
        .contains("\"https://records.example/never-seen\",\"value\":{\"state\":\"withdrawn\"");
  }

  @Test
  void counters_reconcileWithWhatWasReceived() {
    double received = REGISTRY.get("byline.pages.received").counter().count();
    double outcomes =
        REGISTRY.get("byline.pages.outcome").counters().stream().mapToDouble(Counter::count).sum();

    assertThat(received).isEqualTo(6);
    assertThat(outcomes).isEqualTo(received);
  }

  private static String lines(String file) throws IOException {
    return Files.readString(export.resolve(file + ".ndjson"));
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer, @Nullable String key, @Nullable String value)
      throws Exception {
    producer.send(new ProducerRecord<>("byline.pages", bytes(key), bytes(value))).get();
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(UTF_8);
  }
}
