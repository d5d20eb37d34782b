package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.entity.Kind;
import byline.enrich.entity.Redirect;
import byline.enrich.home.Effects;
import byline.enrich.home.Figures;
import byline.enrich.home.Stage;
import byline.enrich.home.Turn;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Messages;
import byline.ingest.page.TopicNames;
import java.util.Locale;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Effects as records: what a root causes goes to the topic it belongs on. */
final class Forwarding implements Effects {
  private final TopicNames topics;
  private final ProcessorContext<byte[], Outgoing> context;
  private final Counters counters;
  private final Census census;

  Forwarding(
      TopicNames topics,
      ProcessorContext<byte[], Outgoing> context,
      Counters counters,
      Census census) {
    this.topics = topics;
    this.context = context;
    this.counters = counters;
    this.census = census;
  }

  @Override
  public void tell(Stage stage, String key, Message message) {
    send(Destinations.loop(topics, stage), key, Messages.write(message));
  }

  @Override
  public void publish(String id, @Nullable String json) {
    Kind kind = Kind.of(id);
    counters.published(kind.name().toLowerCase(Locale.ROOT), what(json));
    send(Destinations.entity(topics, kind), id, json);
  }

  @Override
  public void measured(String root, Figures figures) {
    census.settled(root, figures);
  }

  @Override
  public void turned(Kind kind, Turn turn, int times) {
    counters.turned(kind, turn, times);
  }

  private static String what(@Nullable String json) {
    if (json == null) {
      return "tombstone";
    }
    return Redirect.is(json) ? "redirect" : "upsert";
  }

  private void send(String topic, String key, @Nullable String text) {
    var value = text == null ? null : text.getBytes(UTF_8);
    var out = new Outgoing(topic, value);
    context.forward(new Record<>(key.getBytes(UTF_8), out, context.currentStreamTimeMs()));
  }
}
