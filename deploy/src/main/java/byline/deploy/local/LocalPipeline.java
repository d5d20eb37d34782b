package byline.deploy.local;

import byline.deploy.export.Snapshot;
import byline.ingest.page.TopicNames;
import byline.ingest.push.PagePusher;
import byline.ingest.setup.Difference;
import byline.ingest.setup.Setup;
import byline.ingest.setup.TopicPlan;
import byline.sink.Sink;
import byline.sink.SinkSettings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;

/** Broker, topics, topology, sink and producer in this process, started in that order. */
public final class LocalPipeline implements AutoCloseable {
  private static final Duration SETUP_WITHIN = Duration.ofSeconds(60);

  private final Closing closing = new Closing();
  private final TopicNames names = TopicNames.standard();
  private final Map<String, Object> kafka;
  private final Broker broker;
  private final Sink sink;
  private final PagePusher pusher;

  /**
   * Starts everything; closes what it had started when something does not.
   *
   * @throws IOException when the data folder or a port cannot be used
   */
  public LocalPipeline(LocalSettings settings, PrometheusMeterRegistry registry)
      throws IOException {
    try {
      DataFolder data = closing.opened(DataFolder.open(settings.data()));
      broker = closing.opened(Broker.start(data.broker(), settings.kafkaPort()));
      kafka = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap());
      setUp(settings.partitions());
      sink =
          closing.opened(
              new Sink(
                  new SinkSettings(
                      kafka,
                      names.prefix(),
                      data.store().toString(),
                      settings.httpPort(),
                      registry)));
      sink.start();
      pusher = closing.opened(new PagePusher(kafka, names.pages(), registry));
    } catch (IOException | RuntimeException e) {
      closing.close();
      throw e;
    }
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
