package byline.deploy.cli;

import byline.enrich.topology.Enrich;
import byline.enrich.topology.EnrichSettings;
import byline.enrich.topology.FlushGate;
import byline.ingest.page.TopicNames;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline enrich}: pages in, entities out. */
@Command(
    name = "enrich",
    description = {
      "Reads pages and keeps the entity topics true. Runs until stopped; any number of these share"
          + " the work."
    })
final class EnrichCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Threads of this process (default: ${DEFAULT-VALUE}; one a core is good).")
  private int threads;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      defaultValue = "byline-state",
      description =
          "Where this process keeps its state (default: ${DEFAULT-VALUE}). It may be"
              + " deleted: the brokers have it too.")
  private Path state = Path.of("");

  @Option(
      names = "--application",
      paramLabel = "ID",
      defaultValue = EnrichSettings.DEFAULT_APPLICATION_ID,
      description = "Processes with the same id share the work (default: ${DEFAULT-VALUE}).")
  private String application = "";

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description =
          "Name of this process among those, the same after each start: a restart does"
              + " not move the work about then.")
  private @Nullable String instance;

  @Mixin private final SuspicionOption suspicion = new SuspicionOption();

  @Option(
      names = "--http",
      paramLabel = "PORT",
      defaultValue = "8081",
      description = "Port of /metrics and /health (default: ${DEFAULT-VALUE}).")
  private int http;

  @Override
  @SuppressWarnings("try") // the server is there to be asked, not used
  public Integer call() throws IOException, InterruptedException {
    Map<String, Object> properties = kafka.properties();
    TopicNames names = kafka.names();
    try (var admin = Cluster.connect(properties)) {
      TopicThere.demand(admin, names.pages());
    }
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var enrich =
        new Enrich(
            Numbers.checked(
                () ->
                    new EnrichSettings(
                        application,
                        names,
                        state,
                        threads,
                        EnrichSettings.DEFAULT_FLUSH_INTERVAL,
                        FlushGate.OPEN,
                        suspicion.chosen(),
                        registry,
                        streams(properties))));
    try (var ops = Ops.serve(http, registry, enrich::healthy);
        var foreground = new Foreground(enrich)) {
      enrich.start();
      spec.commandLine()
          .getErr()
          .println("byline: enriching; /metrics and /health on port " + http);
      foreground.untilStopped(() -> !enrich.healthy());
    }
    return 0;
  }

  private Map<String, String> streams(Map<String, Object> properties) {
    Map<String, String> streams = new HashMap<>();
    properties.forEach((name, value) -> streams.put(name, value.toString()));
    if (instance != null) {
      streams.put(
          StreamsConfig.mainConsumerPrefix(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG), instance);
    }
    return streams;
  }
}
