package byline.enrich.topology;

import byline.enrich.home.Stage;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The enrich stage, running: one Kafka Streams instance that anybody may stop at any time. */
public final class Enrich implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Enrich.class);

  /** Largest record anywhere, bytes; see the topics' {@code max.message.bytes}. */
  private static final String LARGEST = Integer.toString(6 * 1024 * 1024);

  /** A thread that dies this often is no passing trouble. */
  private static final int MOST_RESTARTS = 20;

  /**
   * Milliseconds; several times what a slice and the largest single root take on a busy machine.
   */
  private static final String TRANSACTION_TIMEOUT = "120000";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EnrichSettings settings;
  private final MicrometerCounters counters;
  private final KafkaStreams streams;
  private final KafkaStreamsMetrics streamsMetrics;
  private final TrimLoops trimLoops;
  private final AtomicInteger restarts = new AtomicInteger();

  /** An instance under these settings, not yet started. */
  public Enrich(EnrichSettings settings) {
    this.settings = settings;
    this.counters = new MicrometerCounters(settings.registry());
    Map<String, String> config = config(settings);
    var properties = new Properties();
    properties.putAll(config);
    this.streams = new KafkaStreams(topology(settings, counters, config), properties);
    streams.setUncaughtExceptionHandler(this::onDeath);
    this.trimLoops = new TrimLoops(settings);
    this.streamsMetrics = new KafkaStreamsMetrics(streams);
    streamsMetrics.bindTo(settings.registry());
  }

  /** The topology under these settings, counting nothing: to be described or driven in a test. */
  public static Topology topology(EnrichSettings settings) {
    return topology(settings, Counters.NONE, config(settings));
  }

  private static Topology topology(
      EnrichSettings settings, Counters counters, Map<String, String> config) {
    return new EnrichTopology(settings, counters, config).get();
  }

  /** The Kafka Streams configuration that settings come to. */
  public static Map<String, String> config(EnrichSettings settings) {
    var config = new HashMap<String, String>();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
    config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
    config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Integer.toString(settings.threads()));
    config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "1000");
    config.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
    config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true");
    config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class.getName());
    config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST);
    config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    config.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        TRANSACTION_TIMEOUT);
    config.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    config.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), "10000");
    config.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), "2000");
    config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST);
    config.putAll(settings.kafka());
    return config;
  }

  /** Starts to work, in the background. */
  public void start() {
    streams.start();
    trimLoops.start();
  }

  /** Whether it works, or is on its way to. */
  public boolean healthy() {
    var state = streams.state();
    return state.isRunningOrRebalancing() || state == KafkaStreams.State.CREATED;
  }

  /** Whether it works now. */
  public boolean running() {
    return streams.state() == KafkaStreams.State.RUNNING;
  }

  /** What it runs under. */
  public EnrichSettings settings() {
    return settings;
  }

  /** Roots of a stage that changed and have not settled, in this process. */
  public int waiting(Stage stage) {
    return counters.waiting(stage);
  }

  /** Stops cleanly; what was taken and not committed is taken again at the next start. */
  @Override
  public void close() {
    trimLoops.close();
    streamsMetrics.close();
    if (!streams.close(PATIENCE)) {
      LOG.warn("enrich did not stop within {} s; its state will be restored", PATIENCE.toSeconds());
    }
  }

  private StreamThreadExceptionResponse onDeath(Throwable cause) {
    LOG.error("a stream thread died; nothing is committed of what it was at", cause);
    return restarts.incrementAndGet() <= MOST_RESTARTS
        ? StreamThreadExceptionResponse.REPLACE_THREAD
        : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }
}
