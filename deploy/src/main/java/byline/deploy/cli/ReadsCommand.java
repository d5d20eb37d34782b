package byline.deploy.cli;

import byline.deploy.bench.FilledStore;
import byline.deploy.bench.literature.Literature;
import byline.deploy.bench.reads.Crowd;
import byline.deploy.bench.reads.ReadBench;
import byline.deploy.bench.reads.ReadBench.Figure;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline bench reads}: a large invented literature in a store, and how fast it is read. */
@Command(
    name = "reads",
    description =
        "Fills a store with an invented literature, unless it holds it already, and serves pages"
            + " and API on it, or measures how long each endpoint takes with many clients at once,"
            + " beside the same questions in SQL. Needs no broker.")
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
          "The store, one file, or a PostgreSQL database as jdbc:postgresql://host/database;"
              + " may be given several times (default: ${DEFAULT-VALUE}).")
  private List<String> stores = List.of();

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many ask at the same time (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--questions",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How many answers are timed for each endpoint, after a fifth as many that are not"
              + " (default: ${DEFAULT-VALUE}).")
  private int questions;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures there, too.")
  private @Nullable Path json;

  @Option(names = "--serve", description = "Serve the first store until stopped; measure nothing.")
  private boolean serve;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the web pages and the API, 0 for any (default: ${DEFAULT-VALUE}).")
  private int http;

  @Override
  public Integer call() throws InterruptedException, ExecutionException, IOException {
    var literature = Numbers.checked(() -> new Literature(papers, seed));
    var crowd = Numbers.checked(() -> new Crowd(clients, questions / 5, questions));
    for (var store : stores) {
      fill(literature, store);
    }
    if (serve) {
      serve(stores.get(0));
    } else {
      measure(new ReadBench(crowd));
    }
    return 0;
  }

  private void fill(Literature literature, String store) {
    long before = System.nanoTime();
    if (FilledStore.with(literature, store) == FilledStore.Outcome.FILLED) {
      spec.commandLine()
          .getErr()
          .printf("byline: %,d papers in %s after %d s%n", papers, store, seconds(before));
    }
  }

  private void measure(ReadBench bench)
      throws InterruptedException, ExecutionException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-10s  %-20s %9s %9s %9s %9s %7s%n",
        "store", "milliseconds", "HTTP p50", "p95", "SQL p50", "p95", "ratio");
    var figures = new ArrayList<Figure>();
    for (var store : stores) {
      bench.run(
          store,
          figure -> {
            figures.add(figure);
            print(figure, out);
          });
    }
    if (json != null) {
      new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), figures);
    }
  }

  private static void print(Figure figure, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-10s  %-20s %9.1f %9.1f %9.1f %9.1f %7.1f%n",
        figure.store(),
        figure.endpoint(),
        figure.http().median(),
        figure.http().p95(),
        figure.sql().median(),
        figure.sql().p95(),
        figure.ratio());
  }

  private static long seconds(long before) {
    return (System.nanoTime() - before) / 1_000_000_000;
  }

  private void serve(String store) throws InterruptedException {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var sink = new Sink(Numbers.checked(() -> SinkSettings.serving(store, http, registry)));
    try (var foreground = new Foreground(sink)) {
      sink.start();
      spec.commandLine().getErr().println("byline: serving on port " + sink.port());
      foreground.untilStopped(() -> false);
    }
  }
}
