package byline.deploy.cli;

import byline.deploy.bench.FilledStore;
import byline.deploy.bench.literature.Literature;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline bench reads}: a large invented literature in a store, and how fast it is read. */
@Command(
    name = "reads",
    description =
        "Fills a store with an invented literature, unless it holds it already, and serves pages"
            + " and API on it. Needs no broker.")
final class ReadsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--papers",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many papers (default: ${DEFAULT-VALUE}).")
  private int papers;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Equal seeds give equal entities (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "bench.db",
      description =
          "The store, one file, or a PostgreSQL database as jdbc:postgresql://host/database"
              + " (default: ${DEFAULT-VALUE}).")
  private String store = "";

  @Option(names = "--serve", description = "Serve until stopped.")
  private boolean serve;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the web pages and the API, 0 for any (default: ${DEFAULT-VALUE}).")
  private int http;

  @Override
  public Integer call() throws InterruptedException {
    var literature = Numbers.checked(() -> new Literature(papers, seed));
    PrintWriter err = spec.commandLine().getErr();
    long before = System.nanoTime();
    if (FilledStore.with(literature, store) == FilledStore.Outcome.FILLED) {
      err.printf("byline: %,d papers in %s after %d s%n", papers, store, seconds(before));
    }
    if (serve) {
      serve(err);
    }
    return 0;
  }

  private static long seconds(long before) {
    return (System.nanoTime() - before) / 1_000_000_000;
  }

  private void serve(PrintWriter err) throws InterruptedException {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var sink = new Sink(Numbers.checked(() -> SinkSettings.serving(store, http, registry)));
    try (var foreground = new Foreground(sink)) {
      sink.start();
      err.println("byline: serving on port " + sink.port());
      foreground.untilStopped(() -> false);
    }
  }
}
