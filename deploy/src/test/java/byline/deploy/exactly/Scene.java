package byline.deploy.exactly;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Refill;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import byline.sink.Snapshot;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Topics of their own, a store that is filled from them, and another one to compare it with. */
final class Scene implements AutoCloseable {
  private static final long PATIENCE_NANOS = 300_000_000_000L;
  private final Map<String, Object> kafka;
  private final Topics topics;
  private final String store;
  private final String truth;
  private Upheaval upheaval;

  /**
   * Makes the topics.
   *
   * @param prefix of topics that nobody has used
   * @param stores two empty ones of one kind: to be tried, and to compare with
   */
  Scene(Map<String, Object> kafka, String prefix, List<String> stores) throws Exception {
    this.kafka = kafka;
    this.topics = new Topics(kafka, prefix);
    this.store = stores.get(0);
    this.truth = stores.get(1);
    topics.make();
    this.upheaval = new Upheaval(kafka, prefix, prefix.hashCode());
  }

  String store() {
    return store;
  }

  Topics topics() {
    return topics;
  }

  Upheaval upheaval() {
    return upheaval;
  }

  /** Adds so many transactions to the topics. */
  void change(int transactions) {
    for (int i = 0; i < transactions; i++) {
      upheaval.transaction();
    }
  }

  /** Removes the topics and makes others of the same names. */
  void makeTopicsAnew() throws Exception {
    upheaval.close();
    topics.remove();
    topics.make();
    upheaval = new Upheaval(kafka, topics.prefix(), 77);
  }

  Sink start() {
    var sink =
        new Sink(
            new SinkSettings(
                kafka,
                topics.prefix(),
                store,
                0,
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
    sink.start();
    return sink;
  }

  Snapshot snapshot() {
    return new Snapshot(kafka, topics.prefix());
  }

  Refill refill() {
    return new Refill(store, kafka, topics.prefix());
  }

  /** Options of {@code byline sink} for this store. */
  List<String> options(String... more) {
    var options =
        new ArrayList<>(
            List.of(
                "--bootstrap",
                String.valueOf(kafka.get("bootstrap.servers")),
                "--prefix",
                topics.prefix(),
                "--store",
                store,
                "--http",
                "0"));
    options.addAll(List.of(more));
    return options;
  }

  /** Runs a sink until it has read everything. */
  void read() throws InterruptedException, ExecutionException {
    var sink = start();
    try {
      awaitRead();
    } finally {
      sink.close();
    }
  }

  void awaitRead() throws InterruptedException, ExecutionException {
    var ends = topics.ends();
    await(() -> Tables.offsets(store).equals(ends));
  }

  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** Every row of every table is as in a store that read the topics at rest. */
  void assertStoreEqualsTopics() throws Exception {
    assertThat(Tables.offsets(store)).isEqualTo(topics.ends());
    new Truth(kafka, topics.prefix()).into(truth);
    var wanted = Tables.of(truth);
    var found = Tables.of(store);
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (table, rows) -> assertThat(found.get(table)).as(table).containsExactlyElementsOf(rows));
    assertThat(wanted.values()).filteredOn(rows -> !rows.isEmpty()).hasSizeGreaterThan(15);
  }

  @Override
  public void close() {
    upheaval.close();
  }
}
