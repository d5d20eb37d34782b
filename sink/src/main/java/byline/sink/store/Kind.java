package byline.sink.store;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entity, each with a topic and a table of the same name. */
public enum Kind {
  PAPER("papers"),
  AUTHOR("authors"),
  TOPIC("topics"),
  VENUE("venues"),
  INSTITUTION("institutions");

  private final String plural;

  Kind(String plural) {
    this.plural = plural;
  }

  /** Name of the topic, without prefix, and of the table. */
  public String plural() {
    return plural;
  }

  /** The kind that a topic, named without its prefix, holds; empty for any other topic. */
  public static Optional<Kind> ofTopic(String name) {
    return Arrays.stream(values()).filter(kind -> kind.plural.equals(name)).findFirst();
  }
}
