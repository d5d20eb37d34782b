package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.curation.BadDecision;
import byline.enrich.curation.Contradiction;
import byline.enrich.curation.Decision;
import byline.enrich.curation.Decisions;
import byline.enrich.entity.Digest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The decisions on the curation topic: those that stand, and how one is added or withdrawn. */
public final class Filing {
  private final Map<String, Object> kafka;
  private final String topic;

  /** The filing on a topic, reached with these client properties. */
  public Filing(Map<String, Object> kafka, String topic) {
    this.kafka = Map.copyOf(kafka);
    this.topic = topic;
  }

  /** Decisions that stand, by id; what is no decision is left out. */
  public SortedMap<String, Decision> standing() {
    var newest = new TreeMap<String, Decision>();
    new TopicReader(kafka)
        .read(
            topic,
            record -> {
              if (record.key() != null) {
                put(newest, new String(record.key(), UTF_8), record.value());
              }
            });
    return newest;
  }

  private static void put(Map<String, Decision> decisions, String id, byte @Nullable [] value) {
    decisions.remove(id);
    if (value != null) {
      try {
        decisions.put(id, Decisions.read(new String(value, UTF_8)));
      } catch (BadDecision e) {
        decisions.remove(id); // the enrich stage has buried it
      }
    }
  }

  /** The id that a decision is filed under: the same decision, whoever makes it, has the same. */
  public static String id(Decision decision) {
    var bare =
        new Decision(
            decision.kind(),
            decision.about(),
            decision.left(),
            decision.right(),
            decision.value(),
            null,
            null);
    return "D" + Digest.brief(Decisions.write(bare)).substring(0, 12);
  }

  /**
   * Files a decision.
   *
   * @return its id, or the contradiction for which it was not filed
   */
  public Result file(Decision decision) {
    Decision checked = Decisions.checked(decision);
    String id = id(checked);
    Optional<Contradiction> clash = Contradiction.of(standing(), id, checked);
    if (clash.isEmpty()) {
      send(id, Decisions.write(checked).getBytes(UTF_8));
    }
    return new Result(id, clash);
  }

  /** What became of a decision: filed under the id, unless there was a contradiction. */
  public record Result(String id, Optional<Contradiction> clash) {}

  /** Takes a decision back. */
  public void withdraw(String id) {
    send(id, null);
  }

  private void send(String id, byte @Nullable [] value) {
    var settings = new HashMap<>(kafka);
    settings.put("acks", "all");
    settings.put("enable.idempotence", true);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, id.getBytes(UTF_8), value)).get();
    } catch (ExecutionException e) {
      throw new KafkaException("the decision was not taken", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while filing a decision", e);
    }
  }
}
