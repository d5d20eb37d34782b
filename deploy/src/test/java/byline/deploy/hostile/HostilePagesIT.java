package byline.deploy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.export.Export;
import byline.deploy.local.LocalPipeline;
import byline.deploy.local.LocalSettings;
import byline.ingest.page.Page;
import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole corpus of hostile pages through a real local run in the heap that failsafe is given,
 * the good samples between them, held against a run of the samples alone.
 */
@Timeout(1_500)
class HostilePagesIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<HostilePage> HOSTILE = HostilePages.all();
  private static final PrometheusMeterRegistry REGISTRY =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private static Path alone;
  private static Path together;
  private static int pushed;
  private static List<Double> failedThreads = List.of();

  @BeforeAll
  static void runBoth(@TempDir Path folder) throws Exception {
    alone = folder.resolve("alone");
    together = folder.resolve("together");
    List<Page> good = samples();
    run(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), good, alone);
    List<Page> all = mixed(good);
    pushed = all.size();
    run(REGISTRY, all, together);
  }

  @Test
  void noException_reachesAStreamThread() {
    assertThat(failedThreads).isNotEmpty().containsOnly(0.0);
  }

  @Test
  void eachPage_standsInTheLedger() throws IOException {
    var ledger = values(together, "ledger");

    assertThat(ledger.keySet()).containsAll(HOSTILE.stream().map(HostilePage::url).toList());
    assertThat(ledger.values())
        .extracting(entry -> entry.path("state").asText())
        .containsOnly("parsed", "empty", "rejected");
    assertThat(ledger.values())
        .extracting(entry -> entry.path("reason").asText())
        .contains("too-expensive")
        .doesNotContain("unreadable");
  }

  @Test
  void costlyPage_isADeadLetterWithItsReason() throws IOException {
    assertThat(values(together, "dead-letters").values())
        .extracting(letter -> letter.path("reason").asText())
        .contains("too-expensive");
  }

  @Test
  void counters_addUp() {
    double received = REGISTRY.get("byline.pages.received").counter().count();
    double outcomes =
        REGISTRY.get("byline.pages.outcome").counters().stream().mapToDouble(Counter::count).sum();

    assertThat(received).isEqualTo(pushed);
    assertThat(outcomes).isEqualTo(received);
  }

  @Test
  void goodPagesBetweenThem_areReadAsIfAlone() throws IOException {
    for (String file : List.of("ledger", "papers", "authors")) {
      assertThat(values(together, file)).as(file).containsAllEntriesOf(values(alone, file));
    }
  }

  private static List<Page> samples() throws IOException {
    List<Page> pages = new ArrayList<>();
    try (var items = PageSource.of(Path.of("samples")).items()) {
      items.forEach(
          item -> {
            if (item instanceof Item.Fetched fetched) {
              pages.add(fetched.page());
            }
          });
    }
    return pages;
  }

  private static List<Page> mixed(List<Page> good) {
    Queue<Page> waiting = new ArrayDeque<>(good);
    List<Page> mixed = new ArrayList<>();
    for (HostilePage hostile : HOSTILE) {
      if (mixed.size() % 20 == 10 && !waiting.isEmpty()) {
        mixed.add(waiting.remove());
      }
      mixed.add(hostile.page());
    }
    mixed.addAll(waiting);
    return mixed;
  }

  private static void run(PrometheusMeterRegistry registry, List<Page> pages, Path export)
      throws Exception {
    try (var pipeline = new LocalPipeline(new LocalSettings(null, 2, 2, 0, 0), registry)) {
      pages.forEach(page -> pipeline.pusher().push(new Item.Fetched(page)));
      pipeline.pusher().flush();
      pipeline.settle();
      Export.write(pipeline.snapshot(), export);
      failedThreads = failedThreads(registry);
    }
  }

  /** How many stream threads have failed so far, as Kafka Streams itself counts them. */
  private static List<Double> failedThreads(PrometheusMeterRegistry registry) {
    List<Double> failed = new ArrayList<>();
    for (Meter meter : registry.getMeters()) {
      if (meter.getId().getName().endsWith("failed.stream.threads")) {
        meter.measure().forEach(measurement -> failed.add(measurement.getValue()));
      }
    }
    return failed;
  }

  private static Map<String, JsonNode> values(Path export, String file) throws IOException {
    Map<String, JsonNode> values = new TreeMap<>();
    for (String line : Files.readAllLines(export.resolve(file + ".ndjson"))) {
      JsonNode entry = JSON.readTree(line);
      values.put(entry.path("key").asText(), entry.path("value"));
    }
    return values;
  }
}
