package byline.deploy.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.entity.Redirect;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.page.Page;
import byline.ingest.source.Item;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a real broker: whatever the order, the partitions and the threads, the same bytes. */
@Timeout(300)
class OrderIT {
  private static final int PAGES = 10;
  private static final List<String> PEOPLE =
      List.of(
          "Orla Quillfeather",
          "O. Quillfeather",
          "Bram Tosswick",
          "Bram J. Tosswick",
          "Tove Lindqvister",
          "Mina Castellburg");
  private static final List<String> TITLES =
      List.of(
          "Tidal locking of asynchronous ledgers",
          "Tidal Locking of Asynchronous Ledgers.",
          "Moss growth as a scheduling heuristic",
          "Moss growth as a scheduling heuristik",
          "Quiet consensus among loud replicas: a field study",
          "Quiet consensus among loud replicas",
          "Preface");

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 7, 3", "3, 4, 2"})
  void shuffledPages_withEditsAndDuplicates_giveTheSameBytes(long seed, int partitions, int threads)
      throws Exception {
    var random = new Random(seed);
    List<Page> versions = versions(random);
    List<Page> arrivals = new ArrayList<>(versions);
    arrivals.addAll(versions.subList(0, versions.size() / 3));
    Collections.shuffle(arrivals, random);

    assertThat(published(arrivals, partitions, threads)).isEqualTo(rehearsed(versions));
  }

  private static SortedMap<String, String> published(List<Page> pages, int partitions, int threads)
      throws IOException, InterruptedException {
    var settings = new LocalSettings(null, partitions, threads, 0, 0);
    try (var pipeline =
        new LocalPipeline(settings, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))) {
      for (Page page : pages) {
        pipeline.pusher().push(new Item.Fetched(page));
      }
      pipeline.pusher().flush();
      pipeline.settle();
      SortedMap<String, String> records = new TreeMap<>();
      pipeline.snapshot().byTopic().entrySet().stream()
          .filter(topic -> !topic.getKey().equals("ledger"))
          .forEach(topic -> topic.getValue().forEach((id, r) -> records.put(id, r.toString())));
      return live(records);
    }
  }

  /** What the newest versions alone come to, without a broker. */
  private static SortedMap<String, String> rehearsed(List<Page> versions) {
    Map<String, Page> newest = new HashMap<>();
    versions.forEach(
        page ->
            newest.merge(page.url(), page, (a, b) -> a.fetchedAt().isAfter(b.fetchedAt()) ? a : b));
    var rehearsal = new Rehearsal();
    newest.values().forEach(rehearsal::arrive);
    rehearsal.rest();
    return live(rehearsal.records());
  }

  private static SortedMap<String, String> live(SortedMap<String, String> records) {
    SortedMap<String, String> live = new TreeMap<>(records);
    live.values().removeIf(Redirect::is);
    return live;
  }

  private static List<Page> versions(Random random) {
    List<Page> versions = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      for (int day = 1; day <= 1 + random.nextInt(3); day++) {
        List<String> records = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          records.add(record(i, random));
        }
        versions.add(
            Page.of(
                "https://pages.example/" + page,
                ("[" + String.join(",", records) + "]").getBytes(UTF_8),
                "application/vnd.citationstyles.csl+json",
                Instant.parse("2026-01-0" + day + "T00:00:00Z")));
      }
    }
    return versions;
  }

  private static String record(int number, Random random) {
    int title = random.nextInt(TITLES.size());
    int first = title / 2 * 2 % PEOPLE.size();
    return """
        {"id":"r%d","type":"article-journal","title":"%s","author":[{"literal":"%s"},{"literal":"%s"}],
         "issued":{"date-parts":[[%d]]},"container-title":"Journal of Invented Results"}"""
        .formatted(
            number,
            TITLES.get(title),
            PEOPLE.get(first + random.nextInt(2)),
            PEOPLE.get((first + 2 + random.nextInt(2)) % PEOPLE.size()),
            2015 + title % 3);
  }
}
