package byline.deploy.local;

import byline.deploy.export.Snapshot;
import byline.enrich.home.Stage;
import byline.enrich.topology.BulkGate;
import byline.enrich.topology.Enrich;
import byline.enrich.topology.EnrichSettings;
import byline.enrich.topology.Settled;
import byline.ingest.page.TopicNames;
import byline.ingest.push.PagePusher;
import byline.ingest.setup.Difference;
import byline.ingest.setup.Setup;
import byline.ingest.setup.TopicPlan;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import byline.sink.http.HttpSettings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Broker, topics, topology, sink and producer in this process, started in that order. Pages are
 * loaded in bulk: the topology holds back until {@link #settle} says that all are in.
 */
public final class LocalPipeline implements AutoCloseable {
  private static final Duration SETUP_WITHIN = Duration.ofSeconds(60);
  private static final Duration FOREVER = Duration.ofDays(365);
  private static final Duration UNHEALTHY_FOR = Duration.ofSeconds(60);
  private static final long PAUSE_MS = 50;

  /** Somebody is looking on: short hops matter more here than the last bit of throughput. */
  private static final String COMMIT_INTERVAL_MS = "200";

  private static final Duration FLUSH_INTERVAL = Duration.ofMillis(200);

  private final Closing closing = new Closing();
  private final TopicNames names = TopicNames.standard();
  private final Map<String, Object> kafka;
  private final Broker broker;
  private final BulkGate gate = new BulkGate();
  private final Enrich enrich;
  private final Settled settled;
  private final AtRest atRest;
  private final Sink sink;
  private final PagePusher pusher;
  private final PrometheusMeterRegistry registry;

  /**
   * Starts everything; closes what it had started when something does not.
   *
   * @throws IOException when the data folder or a port cannot be used
   */
  public LocalPipeline(LocalSettings settings, PrometheusMeterRegistry registry)
      throws IOException {
    this.registry = registry;
    try {
      DataFolder data = closing.opened(DataFolder.open(settings.data()));
      broker = closing.opened(Broker.start(data.broker(), settings.kafkaPort()));
      kafka = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap());
      setUp(settings.partitions());
      gate.hold();
      enrich = closing.opened(new Enrich(enrichSettings(settings, data, registry)));
      enrich.start();
      settled = closing.opened(new Settled(enrich));
      atRest = closing.opened(new AtRest(kafka, names));
      sink =
          closing.opened(
              new Sink(
                  new SinkSettings(
                          kafka,
                          names.prefix(),
                          data.store().toString(),
                          settings.httpPort(),
                          registry)
                      .with(settings.access(), settings.follow().openedWhenTold())
                      .with(HttpSettings.unhurried(settings.httpPort()))));
      sink.start();
      pusher = closing.opened(new PagePusher(kafka, names.pages(), registry));
    } catch (IOException | RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private EnrichSettings enrichSettings(
      LocalSettings settings, DataFolder data, PrometheusMeterRegistry registry) {
    return new EnrichSettings(
        EnrichSettings.DEFAULT_APPLICATION_ID,
        names,
        data.streams(),
        settings.threads(),
        FLUSH_INTERVAL,
        gate,
        settings.suspicion(),
        registry,
        Map.of(
            CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrap(),
            StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
            COMMIT_INTERVAL_MS,
            // The same member comes back after a crash: no waiting for the lost one to time out.
            StreamsConfig.mainConsumerPrefix(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG),
            "local"));
  }

  private void setUp(int partitions) throws IOException {
    try (var admin = Admin.create(kafka)) {
      List<Difference> differences =
          new Setup(admin).run(TopicPlan.of(names, partitions, 1), SETUP_WITHIN).differences();
      if (!differences.isEmpty()) {
        throw new IOException(
            "the data folder was made otherwise: "
                + differences.stream().map(Difference::toString).collect(Collectors.joining("; ")));
      }
    }
  }

  /**
   * Returns once everything pushed so far stands in the store, then holds the topology back again
   * for what comes next.
   *
   * @throws IOException when the topology or the sink has failed
   */
  public void settle() throws IOException, InterruptedException {
    if (!settled.await(FOREVER)) {
      throw new IOException("the topology has failed; its log says why");
    }
    atRest.await();
    awaitStored();
    sink.openLog();
    gate.hold();
  }

  /** As {@link #settle}, for a source that asks to halt in between. */
  public void settleOrFail() {
    try {
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** False once the topology has failed for good. */
  public boolean healthy() {
    return enrich.healthy();
  }

  /** Lets the topology settle as pages come, rather than in bulk. */
  public void open() {
    for (Stage stage : Stage.values()) {
      gate.release(stage);
    }
  }

  private void awaitStored() throws IOException, InterruptedException {
    var lag = new SinkLag(kafka, names, sink::offsets);
    long deadline = System.nanoTime() + UNHEALTHY_FOR.toNanos();
    while (lag.records() > 0) {
      if (sink.healthy()) {
        deadline = System.nanoTime() + UNHEALTHY_FOR.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw new IOException("the store is not being filled; the log says why");
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  /** Where the load stands, in a line for a person. */
  public String progress() {
    return String.format(
        Locale.ROOT,
        "%,d pages pushed, %,.0f read; %,d papers, %,d authors, %,d other entities to settle",
        pusher.count().sent(),
        registry.get("byline.pages.received").counter().count(),
        enrich.waiting(Stage.PAPERS),
        enrich.waiting(Stage.AUTHORS),
        enrich.waiting(Stage.ENTITIES));
  }

  /** The producer of pages. */
  public PagePusher pusher() {
    return pusher;
  }

  /** What Kafka clients connect to. */
  public String bootstrap() {
    return broker.bootstrap();
  }

  /** Where people look. */
  public String http() {
    return "http://127.0.0.1:" + sink.port() + "/";
  }

  /** What the topics say now. */
  public Snapshot snapshot() {
    return Snapshot.read(kafka, names);
  }

  @Override
  public void close() {
    closing.close();
  }
}
