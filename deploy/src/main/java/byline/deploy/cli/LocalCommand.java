package byline.deploy.cli;

import byline.deploy.export.Export;
import byline.deploy.export.Snapshot;
import byline.deploy.export.Summary;
import byline.deploy.local.FreePort;
import byline.deploy.local.LocalPipeline;
import byline.deploy.local.LocalSettings;
import byline.ingest.push.Feed;
import byline.ingest.source.PageSource;
import byline.sink.access.AccessSettings;
import byline.sink.access.Token;
import byline.sink.access.Tokens;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline local}: the whole pipeline in one process. */
@Command(
    name = "local",
    description = {
      "Runs the whole pipeline in one process: a broker, the topology, the store and its web"
          + " pages. Feeds it the pages at PATH and serves until stopped (Ctrl-C).",
      "Other programs can use its broker and its API meanwhile."
    })
final class LocalCommand implements Callable<Integer> {
  private static final int USUAL_KAFKA_PORT = 9092;
  private static final int USUAL_HTTP_PORT = 8080;

  @Mixin private final AccessOptions access = new AccessOptions();
  @Mixin private final FollowOptions follow = new FollowOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--once",
      description =
          "Do not serve: wait until all pages have taken effect, say what came of them, end.")
  private boolean once;

  @Option(
      names = "--export",
      paramLabel = "DIR",
      description =
          "Write papers, authors, topics, venues, institutions, ledger and dead-letters there,"
              + " each as .ndjson, once all pages have taken effect.")
  private @Nullable Path export;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep everything there and go on from it next time. Without it, nothing stays.")
  private @Nullable Path data;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "4",
      description = "Partitions of each topic (default: ${DEFAULT-VALUE}).")
  private int partitions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Threads of the topology (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Mixin private final SuspicionOption suspicion = new SuspicionOption();

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description = "Port of the web pages and the API (default: 8080 where free, else any).")
  private @Nullable Integer http;

  @Option(
      names = "--kafka",
      paramLabel = "PORT",
      description = "Port of the broker (default: 9092 where free, else any).")
  private @Nullable Integer kafka;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = PathsGiven.DESCRIPTION)
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<PageSource> sources = PathsGiven.sources(paths);
    demandFolder("--export", export);
    demandFolder("--data", data);
    LocalSettings settings = settings();
    say("starting …");
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var pipeline = new LocalPipeline(settings, registry);
    try (var foreground = new Foreground(pipeline)) {
      load(pipeline, sources);
      if (!once) {
        pipeline.open();
        say("serving until stopped (Ctrl-C)");
        foreground.untilStopped(() -> !pipeline.healthy());
      }
    }
    return 0;
  }

  private void load(LocalPipeline pipeline, List<PageSource> sources)
      throws IOException, InterruptedException {
    say("web pages and API at " + pipeline.http() + " , Kafka at " + pipeline.bootstrap());
    try (var progress = Progress.show(pipeline::progress, spec.commandLine().getErr())) {
      var feed = new Feed(pipeline.pusher(), pipeline::settleOrFail, progress::complain);
      for (PageSource source : sources) {
        feed.from(source);
      }
      pipeline.pusher().flush();
      pipeline.settle();
    }
    report(pipeline.snapshot());
  }

  private void report(Snapshot snapshot) throws IOException {
    Summary.of(snapshot).forEach(spec.commandLine().getOut()::println);
    if (export != null) {
      Export.write(snapshot, export);
      spec.commandLine().getOut().println("exported to " + export);
    }
  }

  private LocalSettings settings() throws IOException {
    int kafkaPort = kafka != null ? kafka : once ? 0 : FreePort.preferably(USUAL_KAFKA_PORT);
    int httpPort = http != null ? http : once ? 0 : FreePort.preferably(USUAL_HTTP_PORT);
    AccessSettings who = whoMay();
    return Numbers.checked(
        () ->
            new LocalSettings(
                data,
                partitions,
                threads,
                kafkaPort,
                httpPort,
                who,
                follow.settings(),
                suspicion.chosen()));
  }

  /** Whoever sits at the terminal may decide, where nobody else is said to. */
  private AccessSettings whoMay() {
    AccessSettings configured = access.settings(System.getenv());
    if (once || !configured.curators().isEmpty()) {
      return configured;
    }
    String secret = Token.randomSecret();
    say("curator's token for this run: " + secret);
    return new AccessSettings(new Tokens(List.of(Token.of("local", secret))), configured.readers());
  }

  private static void demandFolder(String option, @Nullable Path path) {
    if (path != null && Files.exists(path) && !Files.isDirectory(path)) {
      throw new Misuse(option + " " + path + " is no folder");
    }
  }

  private void say(String message) {
    spec.commandLine().getErr().println("byline: " + message);
  }
}
