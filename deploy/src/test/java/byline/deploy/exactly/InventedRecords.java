package byline.deploy.exactly;

import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records as the topics may carry them, about so many ids that some are told of again and others
 * only once.
 */
final class InventedRecords {
  static final List<String> TOPICS =
      List.of("papers", "authors", "topics", "venues", "institutions", "ledger");
  private static final int IDS = 2_000;
  private static final List<String> WORDS =
      List.of(
          "moss", "fern", "lichen", "Flechte", "菌類", "mousse’s", "\\u0000", "\\\"quoted\\\"", "🌿");

  private final String prefix;
  private final Random random;

  InventedRecords(String prefix, Random random) {
    this.prefix = prefix;
    this.random = random;
  }

  ProducerRecord<String, String> next() {
    var topic = TOPICS.get(random.nextInt(TOPICS.size()));
    var id = id();
    return new ProducerRecord<>(prefix + topic, id, value(topic, id));
  }

  private String id() {
    return "X" + random.nextInt(IDS);
  }

  private @Nullable String value(String topic, String id) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> null;
      case 2 ->
          "{\"id\":\"%s\",\"redirectTo\":\"%s\",\"because\":[{\"rule\":\"r\"}]}"
              .formatted(id, id());
      case 3 -> "{\"id\":\"" + id;
      default -> entity(topic, id).replace("\n", "");
    };
  }

  private String entity(String topic, String id) {
    return switch (topic) {
      case "papers" -> paper(id);
      case "authors" -> author(id);
      case "ledger" ->
          "{\"state\":\"%s\",\"layout\":\"homepage\",\"claims\":%d,\"papers\":%d}"
              .formatted(random.nextBoolean() ? "parsed" : "empty", number(), number());
      default ->
          "{\"id\":\"%s\",\"name\":\"%s\",\"names\":[\"%s\"],\"paperCount\":%d,\"years\":[%d,%d]}"
              .formatted(id, words(), words(), number(), year(), year());
    };
  }

  private String paper(String id) {
    return """
    {"id":"%s","title":"%s","type":"article","year":%d,"date":"%d-03-01","abstract":"%s",
    "authors":[%s],"authorsComplete":%b,"venue":{"id":"%s","name":"%s","volume":"%d"},
    "identifiers":{"doi":"10.5555/%d","arxiv":"2401.%05d"},"topics":[{"id":"%s","name":"%s"}],
    "links":[{"rel":"code","url":"https://code.example/%d"}],
    "metrics":[{"source":"feed.example","name":"score","value":%d.5,"asOf":"2026-01-02"}],
    "claims":[{"page":"https://page.example/%d","locator":"l%d","title":"%s"}]}\
    """
        .formatted(
            id,
            words(),
            year(),
            year(),
            words(),
            bylines(),
            random.nextBoolean(),
            id(),
            words(),
            number(),
            number(),
            number(),
            id(),
            words(),
            number(),
            number(),
            number(),
            number(),
            words());
  }

  private String bylines() {
    var bylines = new StringBuilder();
    for (int i = 1; i <= 1 + random.nextInt(4); i++) {
      bylines
          .append(bylines.isEmpty() ? "" : ",")
          .append("{\"position\":%d,\"name\":\"%s\",\"id\":\"%s\"}".formatted(i, words(), id()));
    }
    return bylines.toString();
  }

  private String author(String id) {
    return """
    {"id":"%s","name":"%s","names":["%s","%s"],"identifiers":{"orcid":"0000-0000-0000-%04d"},
    "affiliations":[{"id":"%s","name":"%s"}],"paperCount":%d,"years":[%d,%d],
    "coauthors":[{"id":"%s","name":"%s","papers":%d}],
    "topics":[{"id":"%s","name":"%s","papers":%d}],"trust":{"score":%d}}\
    """
        .formatted(
            id, words(), words(), words(), number(), id(), words(), number(), year(), year(), id(),
            words(), number(), id(), words(), number(), number());
  }

  private String words() {
    var words = new StringBuilder("w" + random.nextInt(1000));
    for (int i = random.nextInt(6); i > 0; i--) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  private int number() {
    return random.nextInt(10_000);
  }

  private int year() {
    return 1990 + random.nextInt(35);
  }
}
