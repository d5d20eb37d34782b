package byline.sink;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Occurrence;
import byline.sink.store.Stores;
import byline.sink.store.TestPostgres;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SinkIT {
  private static final List<String> TOPICS =
      List.of("papers", "authors", "topics", "venues", "institutions", "ledger");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static int tests;

  @TempDir private static Path brokerFolder;
  private static TestBroker broker;
  private static TestPostgres postgres;

  @TempDir private Path folder;
  private String prefix;

  @BeforeAll
  static void startBroker() {
    broker = new TestBroker(brokerFolder);
    postgres = new TestPostgres();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
    postgres.close();
  }

  @BeforeEach
  void choosePrefix() {
    prefix = "it" + ++tests + ".";
  }

  private void createTopics() {
    broker.createTopics(3, TOPICS.stream().map(prefix::concat).toArray(String[]::new));
  }

  @Test
  void entities_reachTheStoreAndLeaveIt() {
    createTopics();
    send("papers", "P1", "{\"id\":\"P1\",\"title\":\"On Moss\"}");
    send("papers", "P2", "{\"id\":\"P2\",\"title\":\"On Fern\"}");
    send("authors", "A2", "{\"id\":\"A2\",\"redirectTo\":\"A1\",\"because\":[]}");
    send("ledger", "http://a/", "{\"state\":\"parsed\",\"claims\":2}");
    try (var sink = start(file("a.db"))) {
      awaitCaughtUp(sink);
      send("papers", "P2", null);
      awaitCaughtUp(sink);
      assertThat(sink.healthy()).isTrue();
    }
    try (var store = Stores.open(file("a.db"))) {
      assertThat(store.find(Kind.PAPER, "P1")).isPresent();
      assertThat(store.find(Kind.PAPER, "P2")).isEmpty();
      assertThat(store.find(Kind.AUTHOR, "A2")).isPresent();
      assertThat(store.ledger()).hasSize(1);
    }
  }

  @Test
  void whatIsThereAtTheStart_isNoNews_andWhatComesLaterIs() {
    createTopics();
    send("papers", "P1", "{\"id\":\"P1\",\"title\":\"On Moss\"}");
    try (var sink = start(file("a.db"))) {
      awaitCaughtUp(sink);
      send("papers", "P2", "{\"id\":\"P2\",\"title\":\"On Fern\"}");
      awaitCaughtUp(sink);
    }
    try (var sink = start(file("a.db"))) {
      send("papers", "P1", "{\"id\":\"P1\",\"title\":\"On Dew\"}");
      awaitCaughtUp(sink);
    }
    try (var store = Stores.open(file("a.db"))) {
      assertThat(store.log().after(0, 9)).extracting(Occurrence::id).containsExactly("P2", "P1");
    }
  }

  @Test
  void unreadableRecord_isSkippedAndTheRestGoesOn() {
    createTopics();
    send("papers", "P1", "no JSON");
    send("papers", "", "{}");
    send("papers", "P2", "{\"id\":\"P2\",\"title\":\"On Fern\"}");
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (var sink = start(settings(file("a.db"), registry))) {
      awaitCaughtUp(sink);
      assertThat(registry.scrape())
          .contains(
              "byline_sink_records_total{outcome=\"unreadable\",topic=\"" + prefix + "papers\"} 2");
    }
    try (var store = Stores.open(file("a.db"))) {
      assertThat(store.count(Kind.PAPER)).isEqualTo(1);
    }
  }

  @Test
  void abortedTransaction_neverReachesTheStore() {
    createTopics();
    try (var producer = producer(Map.of("transactional.id", prefix))) {
      producer.initTransactions();
      producer.beginTransaction();
      written(producer.send(new ProducerRecord<>(prefix + "papers", "P1", "{\"id\":\"P1\"}")));
      producer.abortTransaction();
      producer.beginTransaction();
      written(producer.send(new ProducerRecord<>(prefix + "papers", "P2", "{\"id\":\"P2\"}")));
      producer.commitTransaction();
    }
    try (var sink = start(file("a.db"))) {
      awaitCaughtUp(sink);
    }
    try (var store = Stores.open(file("a.db"))) {
      assertThat(store.find(Kind.PAPER, "P1")).isEmpty();
      assertThat(store.find(Kind.PAPER, "P2")).isPresent();
    }
  }

  @Test
  void fileStoppedAgainAndAgain_equalsAServerThatReadAtOnce() {
    createTopics();
    var stopped = file("stopped.db");
    var atOnce = postgres.emptyStore();
    stopAgainAndAgain(stopped, new Random(7));
    try (var sink = start(atOnce)) {
      awaitCaughtUp(sink);
    }
    assertThat(content(stopped)).isNotEmpty().isEqualTo(content(atOnce));
  }

  @Test
  void twoSinksOnOneServer_leaveItEqualToAFile() {
    createTopics();
    var shared = postgres.emptyStore();
    sendSome(new Random(11), 2000);
    try (var one = start(shared);
        var other = start(shared)) {
      awaitCaughtUp(one);
      sendSome(new Random(13), 500);
      awaitCaughtUp(other);
    }
    try (var sink = start(file("alone.db"))) {
      awaitCaughtUp(sink);
    }
    assertThat(content(shared)).isNotEmpty().isEqualTo(content(file("alone.db")));
  }

  @Test
  void serverStoppedAgainAndAgain_equalsAFileThatReadAtOnce() {
    createTopics();
    var stopped = postgres.emptyStore();
    var atOnce = file("at-once.db");
    stopAgainAndAgain(stopped, new Random(17));
    try (var sink = start(atOnce)) {
      awaitCaughtUp(sink);
    }
    assertThat(content(stopped)).isNotEmpty().isEqualTo(content(atOnce));
  }

  @Test
  void topicsMadeLater_areReadThen() {
    try (var sink = start(file("a.db"))) {
      await(() -> health(sink).contains("missing"));
      assertThat(sink.healthy()).isFalse();
      createTopics();
      send("papers", "P1", "{\"id\":\"P1\"}");
      awaitCaughtUp(sink);
      await(sink::healthy);
    }
  }

  @Test
  void brokerThatWasAway_isReadOn() {
    createTopics();
    send("papers", "P1", "{\"id\":\"P1\"}");
    try (var sink = start(file("a.db"))) {
      awaitCaughtUp(sink);
      broker.stop();
      await(() -> !sink.healthy());
      broker.startAgain();
      send("papers", "P2", "{\"id\":\"P2\"}");
      awaitCaughtUp(sink);
      await(sink::healthy);
    }
  }

  @Test
  void storeOfOtherTopics_isRefusedWithAReason() throws Exception {
    createTopics();
    send("papers", "P1", "{\"id\":\"P1\"}");
    try (var sink = start(file("a.db"))) {
      awaitCaughtUp(sink);
    }
    try (var admin = broker.admin()) {
      admin.deleteTopics(TOPICS.stream().map(prefix::concat).toList()).all().get();
    }
    createTopics();
    try (var sink = start(file("a.db"))) {
      await(() -> health(sink).contains("other topics"));
      assertThat(sink.healthy()).isFalse();
    }
  }

  private void stopAgainAndAgain(String store, Random random) {
    for (int round = 0; round < 6; round++) {
      sendSome(random, 300);
      try (var sink = start(store)) {
        long wanted = sum(sink.offsets()) + random.nextInt(300);
        await(() -> sum(sink.offsets()) >= Math.min(wanted, sum(ends())));
      }
    }
    try (var sink = start(store)) {
      awaitCaughtUp(sink);
    }
  }

  private void sendSome(Random random, int records) {
    try (var producer = producer(Map.of())) {
      var sent = new ArrayList<Future<RecordMetadata>>();
      for (int i = 0; i < records; i++) {
        var id = "X" + random.nextInt(80);
        sent.add(
            producer.send(new ProducerRecord<>(prefix + topic(random), id, value(random, id))));
      }
      sent.forEach(SinkIT::written);
    }
  }

  private static void written(Future<RecordMetadata> sent) {
    try {
      sent.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String topic(Random random) {
    return TOPICS.get(random.nextInt(TOPICS.size()));
  }

  private static @Nullable String value(Random random, String id) {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> "{\"id\":\"" + id + "\",\"redirectTo\":\"X1\",\"because\":[]}";
      case 2 -> "unreadable";
      default ->
          "{\"id\":\"%s\",\"title\":\"moss %d\",\"name\":\"n\",\"state\":\"parsed\",\"paperCount\":%d}"
              .formatted(id, random.nextInt(), random.nextInt(9));
    };
  }

  private void send(String topic, String key, @Nullable String value) {
    try (var producer = producer(Map.of())) {
      written(producer.send(new ProducerRecord<>(prefix + topic, key, value)));
    }
  }

  private static KafkaProducer<String, @Nullable String> producer(Map<String, Object> more) {
    var settings = new TreeMap<String, Object>(more);
    settings.put("bootstrap.servers", broker.address());
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  private Sink start(String store) {
    return start(settings(store, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
  }

  private static Sink start(SinkSettings settings) {
    var sink = new Sink(settings);
    sink.start();
    return sink;
  }

  private SinkSettings settings(String store, PrometheusMeterRegistry registry) {
    return new SinkSettings(
        Map.of("bootstrap.servers", broker.address()), prefix, store, 0, registry);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** All that a store answers. */
  private List<String> content(String name) {
    var content = new ArrayList<String>();
    try (var store = Stores.open(name)) {
      for (var kind : Kind.values()) {
        var all = store.list(kind, ListQuery.first(1000));
        content.addAll(all.entities());
        content.add(kind + " " + store.list(kind, ListQuery.matching("moss", 1)).count());
        for (int i = 0; i < 80; i++) {
          content.add(kind + " " + i + " " + store.find(kind, "X" + i));
        }
      }
      content.add(store.ledger().toString());
      content.add(new TreeMap<>(byName(store.offsets())).toString());
    }
    return content;
  }

  private static Map<String, Long> byName(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
  }

  private Map<TopicPartition, Long> ends() {
    try (var admin = broker.admin()) {
      var asked =
          TOPICS.stream()
              .flatMap(topic -> Stream.of(0, 1, 2).map(p -> new TopicPartition(prefix + topic, p)))
              .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
      return admin.listOffsets(asked).all().get(60, TimeUnit.SECONDS).entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private void awaitCaughtUp(Sink sink) {
    var ends = ends();
    await(
        () -> {
          var read = sink.offsets();
          return ends.entrySet().stream()
              .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
        });
  }

  private static String health(Sink sink) {
    try {
      var url = URI.create("http://127.0.0.1:" + sink.port() + "/health").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      var body =
          connection.getResponseCode() == 200
              ? connection.getInputStream()
              : connection.getErrorStream();
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
      LockSupport.parkNanos(10_000_000);
    }
  }
}
