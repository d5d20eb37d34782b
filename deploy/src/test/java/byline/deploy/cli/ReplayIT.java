package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import byline.deploy.local.LocalPipeline;
import byline.deploy.local.LocalSettings;
import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import byline.ingest.push.Feed;
import byline.ingest.source.PageSource;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code byline replay} on a real broker, with the layouts the pages were read with before. */
@Timeout(300)
class ReplayIT {
  private static final TopicNames NAMES = TopicNames.standard();

  @Test
  void replayWithTheSameLayouts_movesNoEntity() throws Exception {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (var pipeline = new LocalPipeline(new LocalSettings(null, 2, 1, 0, 0), registry)) {
      new Feed(pipeline.pusher(), pipeline::settleOrFail, refused -> {})
          .from(PageSource.of(Path.of("samples")));
      pipeline.pusher().flush();
      pipeline.settle();
      List<String> before = records(pipeline.bootstrap());
      double unchanged = outcome(registry, "unchanged");

      assertThat(byline("replay", "--bootstrap", pipeline.bootstrap(), "--all"))
          .contains("9 pages pushed");
      pipeline.settle();

      assertThat(records(pipeline.bootstrap())).isNotEmpty().isEqualTo(before);
      assertThat(outcome(registry, "unchanged")).isGreaterThanOrEqualTo(unchanged + 7);
      assertThat(byline("replay", "--bootstrap", pipeline.bootstrap(), "--layout", "csl-json"))
          .doesNotContain("9 pages pushed");
    }
  }

  private static double outcome(PrometheusMeterRegistry registry, String outcome) {
    return registry.get("byline.pages.outcome").tag("outcome", outcome).counter().count();
  }

  private static String byline(String... args) {
    var out = new StringWriter();
    int exit = Byline.run(new PrintWriter(out, true), new PrintWriter(out, true), args);
    assertThat(exit).as(out.toString()).isZero();
    return out.toString();
  }

  private static List<String> records(String bootstrap) {
    var reader = new TopicReader(Map.of("bootstrap.servers", bootstrap));
    List<String> records = new ArrayList<>();
    for (String topic : NAMES.entities()) {
      reader.read(topic, r -> records.add(r.topic() + "-" + r.partition() + "@" + r.offset()));
    }
    return records.stream().sorted().toList();
  }
}
