package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.claim.Reading;
import byline.enrich.intake.Suspicion;
import byline.enrich.parse.PageReader;
import byline.ingest.page.Page;
import byline.ingest.page.TopicNames;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The whole topology in one thread, fed with pages, with the entities as they stand at rest. */
final class Driver implements AutoCloseable {
  static final TopicNames TOPICS = TopicNames.standard();
  private static final Duration TICK = Duration.ofMillis(100);
  private static final int FLUSHES = 400;
  private static final int QUIET_FLUSHES = 3;

  private final Settling settling;
  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> pages;
  private final TestInputTopic<byte[], byte[]> decisions;
  private final Map<String, TestOutputTopic<String, String>> outputs = new TreeMap<>();
  private final Map<String, SortedMap<String, String>> tables = new TreeMap<>();
  private final List<TestRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
  private final TestOutputTopic<byte[], byte[]> deadLetterTopic;

  Driver(Path stateDir, Counters counters) {
    this(stateDir, counters, new PageReader()::read);
  }

  Driver(Path stateDir, Counters counters, Function<Page, Reading> reader) {
    this(settings(stateDir), counters, reader);
  }

  /** A topology that looks at this clock to tell how long settling takes. */
  Driver(Path stateDir, Counters counters, Clock clock) {
    this(settings(stateDir, clock), counters, new PageReader()::read);
  }

  private Driver(EnrichSettings settings, Counters counters, Function<Page, Reading> reader) {
    var config = Enrich.config(settings);
    var properties = new Properties();
    properties.putAll(config);
    this.settling = new Settling(counters);
    this.driver =
        new TopologyTestDriver(
            new EnrichTopology(settings, settling, config, reader).get(), properties);
    this.pages =
        driver.createInputTopic(
            TOPICS.pages(), new ByteArraySerializer(), new ByteArraySerializer());
    this.decisions =
        driver.createInputTopic(
            TOPICS.curation(), new ByteArraySerializer(), new ByteArraySerializer());
    this.deadLetterTopic =
        driver.createOutputTopic(
            TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    var names = new ArrayList<>(TOPICS.entities());
    names.add(TOPICS.ledger());
    for (String name : names) {
      tables.put(name, new TreeMap<>());
      outputs.put(
          name, driver.createOutputTopic(name, new StringDeserializer(), new StringDeserializer()));
    }
  }

  static EnrichSettings settings(Path stateDir) {
    return settings(stateDir, Clock.SYSTEM);
  }

  private static EnrichSettings settings(Path stateDir, Clock clock) {
    return new EnrichSettings(
        "byline-test",
        TOPICS,
        stateDir,
        1,
        Duration.ofMillis(100),
        FlushGate.OPEN,
        Suspicion.standard(),
        new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock),
        Map.of("bootstrap.servers", "localhost:1"));
  }

  /** A page arrives. */
  void page(String url, String body, String contentType, String fetchedAt) {
    record(
        url.getBytes(UTF_8),
        body.getBytes(UTF_8),
        Map.of("content-type", contentType, "fetched-at", fetchedAt));
  }

  /** Any record arrives on the pages topic. */
  void record(byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers) {
    var recordHeaders = new RecordHeaders();
    headers.forEach((name, text) -> recordHeaders.add(name, text.getBytes(UTF_8)));
    pages.pipeInput(
        new TestRecord<>(key, value, recordHeaders, Instant.parse("2026-01-01T00:00:00Z")));
  }

  /** A curator decides, or withdraws a decision. */
  void decide(String id, @Nullable String json) {
    decisions.pipeInput(id.getBytes(UTF_8), json == null ? null : json.getBytes(UTF_8));
    rest();
  }

  /** Lets everything settle. */
  void rest() {
    int quiet = 0;
    for (int i = 0; i < FLUSHES && quiet < QUIET_FLUSHES; i++) {
      driver.advanceWallClockTime(TICK);
      quiet = settling.isAtRest() ? quiet + 1 : 0;
    }
    read();
  }

  /** Lets what is due settle, for one slice of time. */
  void tick() {
    driver.advanceWallClockTime(TICK);
    read();
  }

  private void read() {
    outputs.forEach(
        (name, topic) -> {
          var table = tables.getOrDefault(name, new TreeMap<>());
          for (var record : topic.readKeyValuesToList()) {
            if (record.value == null) {
              table.remove(record.key);
            } else {
              table.put(record.key, record.value);
            }
          }
        });
    deadLetters.addAll(deadLetterTopic.readRecordsToList());
  }

  /** A topic as it stands, newest value by key. */
  SortedMap<String, String> table(String topic) {
    return tables.getOrDefault(topic, new TreeMap<>());
  }

  /** All topics of entities and the ledger, by name. */
  Map<String, SortedMap<String, String>> tables() {
    return tables;
  }

  SortedMap<String, String> papers() {
    return table(TOPICS.papers());
  }

  SortedMap<String, String> authors() {
    return table(TOPICS.authors());
  }

  SortedMap<String, String> ledger() {
    return table(TOPICS.ledger());
  }

  List<TestRecord<byte[], byte[]>> deadLetters() {
    return deadLetters;
  }

  @Override
  public void close() {
    driver.close();
  }
}
