package byline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import byline.ingest.page.PageDecoder;
import byline.ingest.page.TopicNames;
import byline.ingest.push.PagePusher;
import byline.ingest.push.PushCount;
import byline.ingest.setup.Setup;
import byline.ingest.setup.TopicPlan;
import byline.ingest.source.Item;
import byline.ingest.source.PageSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class PagePusherIT {
  private static final Instant AT = Instant.parse("2026-06-05T08:00:00Z");

  @RegisterExtension static final EmbeddedBroker BROKER = new EmbeddedBroker();

  private final TopicNames names = BROKER.freshNames();

  @Test
  void largestPageAndTombstone_arriveUntouched() {
    byte[] noise = new byte[PageSource.MAX_BODY_BYTES];
    new Random(7).nextBytes(noise);
    Page large = Page.of("https://feed.example/large", noise, "text/html", AT);

    PushCount count = push(new Item.Fetched(large), new Item.Gone("https://feed.example/b", AT));

    assertThat(count).isEqualTo(new PushCount(1, 1, 0));
    List<Decoded> arrived = arrived(2);
    assertThat(arrived).contains(new Decoded.Gone("https://feed.example/b", AT, List.of()));
    assertThat(arrived)
        .filteredOn(Decoded.Fetched.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Decoded.Fetched.class, f -> assertThat(f.page().body()).isEqualTo(noise));
  }

  private PushCount push(Item.Fetched page, Item.Gone gone) {
    try (var admin = Admin.create(BROKER.kafka())) {
      new Setup(admin).run(TopicPlan.of(names, 1, 1), Duration.ofSeconds(30));
    }
    try (var pusher = new PagePusher(BROKER.kafka(), names.pages(), new SimpleMeterRegistry())) {
      pusher.push(page);
      pusher.push(gone);
      pusher.flush();
      return pusher.count();
    }
  }

  private List<Decoded> arrived(int expected) {
    List<Decoded> arrived = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            BROKER.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var pages = List.of(new TopicPartition(names.pages(), 0));
      consumer.assign(pages);
      consumer.seekToBeginning(pages);
      while (arrived.size() < expected) {
        consumer.poll(Duration.ofSeconds(1)).forEach(r -> arrived.add(decoded(r)));
      }
    }
    return arrived;
  }

  private static Decoded decoded(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return PageDecoder.decode(record.key(), record.value(), headers, record.timestamp());
  }
}
