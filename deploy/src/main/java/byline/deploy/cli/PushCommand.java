package byline.deploy.cli;

import byline.ingest.push.Feed;
import byline.ingest.push.PagePusher;
import byline.ingest.push.PushCount;
import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline push}: pages from disk onto their topic. */
@Command(
    name = "push",
    description = {
      "Sends pages to the pages topic and returns once the broker has them all.",
      "A page over five megabytes, or a bad line of a manifest, is named and stays out; the rest"
          + " goes on."
    })
final class PushCommand implements Callable<Integer> {
  @Mixin private final KafkaOptions kafka = new KafkaOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description = "Serve /metrics and /health on this port while it works.")
  private @Nullable Integer http;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = PathsGiven.DESCRIPTION)
  private List<Path> paths = List.of();

  @Override
  @SuppressWarnings("try") // the server is there to be asked, not used
  public Integer call() throws IOException {
    List<PageSource> sources = PathsGiven.sources(paths);
    Map<String, Object> properties = kafka.properties();
    String topic = kafka.names().pages();
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (var admin = Cluster.connect(properties)) {
      TopicThere.demand(admin, topic);
    }
    try (var ops = Ops.serve(http, registry, () -> true);
        var pusher = new PagePusher(properties, topic, registry)) {
      // Without a pipeline in sight there is nothing to wait for but the broker.
      var feed = new Feed(pusher, () -> {}, this::complain);
      for (PageSource source : sources) {
        feed.from(source);
      }
      pusher.flush();
      report(pusher.count());
      return 0;
    }
  }

  private void complain(Item.Refused what) {
    spec.commandLine().getErr().println("byline: refused " + what);
  }

  private void report(PushCount count) {
    spec.commandLine()
        .getOut()
        .printf(
            "%d pages pushed, %d said to be gone, %d refused%n",
            count.pushed(), count.gone(), count.refused());
  }
}
