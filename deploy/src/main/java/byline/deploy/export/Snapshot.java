package byline.deploy.export;

import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the topics say now.
 *
 * @param byTopic short topic name to newest value by key; redirects are among them
 * @param deadLetters the newest of each key, and all of those without one
 */
public record Snapshot(
    Map<String, SortedMap<String, JsonNode>> byTopic, List<DeadLetter> deadLetters) {

  public Snapshot {
    byTopic = new LinkedHashMap<>(byTopic);
    deadLetters = List.copyOf(deadLetters);
  }

  /** Reads all topics that hold results. */
  public static Snapshot read(Map<String, Object> kafka, TopicNames names) {
    var reader = new TopicReader(kafka);
    Map<String, SortedMap<String, JsonNode>> byTopic = new LinkedHashMap<>();
    for (String topic : names.entities()) {
      byTopic.put(topic.substring(names.prefix().length()), Newest.of(reader, topic));
    }
    byTopic.put("ledger", Newest.of(reader, names.ledger()));
    return new Snapshot(byTopic, deadLetters(reader, names.deadLetters()));
  }

  /** The values of one topic that are no redirects. */
  Collection<JsonNode> live(String topic) {
    return byTopic.getOrDefault(topic, new TreeMap<>()).values().stream()
        .filter(value -> !value.has("redirectTo"))
        .toList();
  }

  private static List<DeadLetter> deadLetters(TopicReader reader, String topic) {
    SortedMap<String, DeadLetter> newest = new TreeMap<>();
    List<DeadLetter> keyless = new ArrayList<>();
    reader.read(
        topic,
        record -> {
          DeadLetter letter = DeadLetter.of(record);
          if (letter.key() == null) {
            keyless.add(letter);
          } else {
            newest.put(letter.key(), letter);
          }
        });
    // Without a key there is no order but that of what they are.
    keyless.sort(Comparator.comparing(DeadLetter::toString));
    keyless.addAll(newest.values());
    return keyless;
  }
}
