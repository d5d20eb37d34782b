package byline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.export.Export;
import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import byline.ingest.push.Feed;
import byline.ingest.source.PageSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample pages through the whole pipeline, twice over the same data folder. */
@Timeout(300)
class SamplesIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SAMPLES = Path.of("samples");
  private static final TopicNames NAMES = TopicNames.standard();

  private static Path first;
  private static Path second;
  private static List<String> recordsOfFirst;
  private static List<String> recordsOfSecond;
  private static List<String> gauges = List.of();
  private static List<String> gaugesOfFirst;
  private static List<String> gaugesOfSecond;

  @BeforeAll
  static void runTwice(@TempDir Path folder) throws Exception {
    first = folder.resolve("first");
    second = folder.resolve("second");
    recordsOfFirst = run(folder.resolve("data"), first);
    gaugesOfFirst = gauges;
    recordsOfSecond = run(folder.resolve("data"), second);
    gaugesOfSecond = gauges;
  }

  @Test
  void paperOnSeveralPages_isOneWithAllItsClaims() throws IOException {
    assertThat(live("papers"))
        .filteredOn(p -> title(p).startsWith("Snapping Shrimp as a Clock"))
        .singleElement()
        .satisfies(paper -> assertThat(paper.path("claims")).hasSize(3));
  }

  @Test
  void supplement_isAPaperOfItsOwn() throws IOException {
    assertThat(live("papers")).filteredOn(p -> title(p).contains("Listening for Reefs")).hasSize(2);
  }

  @Test
  void equalTitlesOfDifferentPapers_stayApart() throws IOException {
    assertThat(live("papers")).filteredOn(p -> title(p).equals("Editorial")).hasSize(2);
  }

  @Test
  void truncatedByline_isWidenedByAFullerOne() throws IOException {
    assertThat(live("papers"))
        .filteredOn(p -> title(p).startsWith("Listening for Reefs"))
        .singleElement()
        .satisfies(paper -> assertThat(paper.path("authors")).hasSize(4));
  }

  @Test
  void nameInAnotherScript_isTheSamePerson() throws IOException {
    assertThat(author("Haruka Tsukimori").path("names"))
        .extracting(JsonNode::asText)
        .contains("月森遥香");
  }

  @Test
  void earlierWork_changesAnIdAndLeavesARedirect() throws IOException {
    assertThat(values("authors"))
        .filteredOn(a -> a.has("redirectTo"))
        .singleElement()
        .satisfies(
            old -> {
              assertThat(old.path("redirectTo")).isEqualTo(author("Jonas Widerberg").path("id"));
              assertThat(old.at("/because/0/left").asText())
                  .startsWith("https://feed.example/author/")
                  .endsWith(" (Jonas Widerberg)");
            });
  }

  @Test
  void everyPage_standsInTheLedger() throws IOException {
    assertThat(values("ledger"))
        .extracting(page -> page.path("state").asText())
        .containsExactlyInAnyOrder(
            "parsed",
            "parsed",
            "parsed",
            "parsed",
            "parsed",
            "parsed",
            "parsed",
            "empty",
            "rejected");
  }

  @Test
  void metrics_tellOfTheResolver() {
    assertThat(gaugesOfFirst)
        .anyMatch(line -> line.matches("byline_pairs_judged\\{stage=\"papers\"} [1-9].*"))
        .anyMatch(line -> line.matches("byline_bucket_largest\\{stage=\"authors\"} [1-9].*"))
        .anyMatch(line -> line.matches("byline_blocks_demoted\\{stage=\"papers\"} [1-9].*"))
        .anyMatch(line -> line.startsWith("byline_ambiguity_ratio{stage=\"authors\"}"))
        .anyMatch(line -> line.matches("byline_ids_total\\{kind=\"author\",what=\"retired\"} 1.0"))
        .anyMatch(
            line -> line.matches("byline_ids_total\\{kind=\"paper\",what=\"created\"} [1-9].*"))
        .anyMatch(line -> line.startsWith("byline_ids_total{kind=\"paper\",what=\"split\"}"));
  }

  @Test
  void restart_keepsTheGauges() {
    assertThat(gaugesOfSecond.stream().filter(line -> !line.startsWith("byline_ids")))
        .containsExactlyElementsOf(
            gaugesOfFirst.stream().filter(line -> !line.startsWith("byline_ids")).toList());
  }

  @Test
  void undecodablePage_isADeadLetter() throws IOException {
    assertThat(values("dead-letters"))
        .singleElement()
        .satisfies(l -> assertThat(l.path("reason").asText()).isEqualTo("undecodable"));
  }

  @Test
  void samePagesAgain_changeNothing() {
    assertThat(recordsOfFirst).isNotEmpty();
    assertThat(recordsOfSecond).isEqualTo(recordsOfFirst);
    for (String file : List.of("papers", "authors", "topics", "venues", "institutions", "ledger")) {
      assertThat(second.resolve(file + ".ndjson"))
          .hasSameBinaryContentAs(first.resolve(file + ".ndjson"));
    }
  }

  /** Runs the samples, exports, and returns where each record of the entity topics stands. */
  private static List<String> run(Path data, Path export) throws Exception {
    var settings = new LocalSettings(data, 3, 2, 0, 0);
    try (var pipeline =
        new LocalPipeline(settings, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))) {
      new Feed(pipeline.pusher(), pipeline::settleOrFail, refused -> {})
          .from(PageSource.of(SAMPLES));
      pipeline.pusher().flush();
      pipeline.settle();
      Export.write(pipeline.snapshot(), export);
      gauges = gauges(URI.create(pipeline.http()));
      return records(pipeline.bootstrap());
    }
  }

  private static List<String> gauges(URI served) throws Exception {
    var request = HttpRequest.newBuilder(served.resolve("/metrics"));
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofLines())
        .body()
        .filter(line -> line.matches("byline_(pairs|ambiguity|blocks|bucket|ids)_.*"))
        .toList();
  }

  private static List<String> records(String bootstrap) {
    var reader = new TopicReader(Map.of("bootstrap.servers", bootstrap));
    List<String> records = new ArrayList<>();
    for (String topic : NAMES.entities()) {
      reader.read(topic, r -> records.add(r.topic() + "-" + r.partition() + "@" + r.offset()));
    }
    return records.stream().sorted().toList();
  }

  private static JsonNode author(String name) throws IOException {
    return live("authors").stream()
        .filter(author -> author.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> live(String file) throws IOException {
    return values(file).stream().filter(value -> !value.has("redirectTo")).toList();
  }

  private static List<JsonNode> values(String file) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    for (String line : Files.readAllLines(first.resolve(file + ".ndjson"))) {
      values.add(JSON.readTree(line).path("value"));
    }
    return values;
  }

  private static String title(JsonNode paper) {
    return paper.path("title").asText();
  }
}
