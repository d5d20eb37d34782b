package byline.deploy.bench.reads;

import byline.sink.Sink;
import byline.sink.SinkSettings;
import byline.sink.store.Stores;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Measures every endpoint over HTTP and, right after it, the same questions in SQL. */
public final class ReadBench {
  private final Crowd crowd;

  public ReadBench(Crowd crowd) {
    this.crowd = crowd;
  }

  /**
   * What came of one endpoint.
   *
   * @param http over HTTP
   * @param sql the same through JDBC
   */
  public record Figure(String store, String endpoint, Latencies http, Latencies sql) {
    /** How many times as long as SQL the 95th percentile over HTTP is. */
    public double ratio() {
      return http.p95() / sql.p95();
    }
  }

  /**
   * Measures a store, whose literature is there already.
   *
   * @param store as {@link Stores#open} takes it
   * @param each is handed each figure as soon as it is there
   * @throws ExecutionException when a question was not answered
   */
  public void run(String store, Consumer<Figure> each)
      throws ExecutionException, InterruptedException {
    Samples samples;
    try (var open = Stores.open(store)) {
      samples = Samples.of(open);
    }
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var sql = new SqlClients(store);
    var name = store.startsWith("jdbc:") ? "PostgreSQL" : "SQLite";
    try (var sink = new Sink(SinkSettings.serving(store, 0, registry))) {
      sink.start();
      var http = new HttpClients(sink.port());
      for (var probe : new Probes(samples, FullText.of(store)).all()) {
        each.accept(
            new Figure(
                name,
                probe.name(),
                crowd.ask(http.asking(probe.path())),
                crowd.ask(sql.asking(probe.sql()))));
      }
    }
  }
}
