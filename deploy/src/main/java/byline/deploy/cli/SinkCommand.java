package byline.deploy.cli;

import byline.sink.Refill;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import byline.sink.access.AccessSettings;
import byline.sink.feed.FollowSettings;
import byline.sink.http.HttpSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline sink}: entities out of their topics into a store that people and programs ask. */
@Command(
    name = "sink",
    description = {
      "Keeps a store of all papers and authors up to date, and serves it over HTTP: web pages,"
          + " API, /metrics and /health. Runs until stopped."
    })
final class SinkCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Mixin private final AccessOptions access = new AccessOptions();
  @Mixin private final FollowOptions follow = new FollowOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "byline.db",
      description =
          "The store, one file (default: ${DEFAULT-VALUE}). It may be deleted: the topics"
              + " fill it again.")
  private String store = "";

  @Option(
      names = "--http",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the web pages and the API (default: ${DEFAULT-VALUE}).")
  private int http;

  @Option(
      names = "--rebuild",
      description =
          "Read all topics from their beginning into a new store beside the one there is, put it in"
              + " its place all at once, and end. Whoever serves from the store goes on meanwhile."
              + " What an earlier attempt brought in is used.")
  private boolean rebuild;

  @Option(
      names = "--from-snapshot",
      paramLabel = "DIR",
      description =
          "Fill a store that is empty from a snapshot of these topics, then read on from there.")
  private @Nullable Path snapshot;

  @Option(
      names = "--http-set",
      paramLabel = "NAME=VALUE",
      description =
          "A limit of the HTTP server, such as requests-per-second=10; sink/README.md lists them.")
  private Map<String, String> httpSettings = Map.of();

  private HttpSettings served() {
    HttpSettings usual = HttpSettings.on(http);
    try {
      return usual.with(httpSettings);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--http-set: " + e.getMessage());
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, Object> properties = kafka.properties();
    String prefix = kafka.names().prefix();
    AccessSettings who = access.settings(System.getenv());
    FollowSettings how = follow.settings();
    try (var admin = Cluster.connect(properties)) {
      kafka.names().entities().forEach(topic -> TopicThere.demand(admin, topic));
    }
    if (snapshot != null) {
      new Refill(store, properties, prefix).fromSnapshot(snapshot);
      spec.commandLine().getErr().println("byline: the snapshot is loaded");
    }
    if (rebuild) {
      new Refill(store, properties, prefix).fromTopics(new ToGo(spec.commandLine().getErr()));
      spec.commandLine().getErr().println("byline: the store is made anew");
      return 0;
    }
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var sink =
        new Sink(
            Numbers.checked(
                () ->
                    new SinkSettings(properties, prefix, store, http, registry)
                        .with(who, how)
                        .with(served())));
    try (var foreground = new Foreground(sink)) {
      sink.start();
      spec.commandLine().getErr().println("byline: serving on port " + sink.port());
      foreground.untilStopped(() -> false);
    }
    return 0;
  }
}
