package byline.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;

/** One record of a topic, read: what becomes of one entity or one page. */
public sealed interface Change {

  /** What is changed; of two changes to one target only the later one counts. */
  Target target();

  /**
   * An entity or a page.
   *
   * @param table the kind's plural, or {@code ledger}
   * @param id entity id or page address
   */
  record Target(String table, String id) {}

  /**
   * The entity is now this.
   *
   * @param json the record's value as emitted
   * @param entity the same, parsed
   */
  record Put(Kind kind, String id, String json, JsonNode entity) implements Change {
    @Override
    public Target target() {
      return new Target(kind.plural(), id);
    }
  }

  /**
   * The id has given way to another.
   *
   * @param because JSON array of the joins that led to it, as emitted
   * @param json the record's value as emitted
   */
  record Redirect(Kind kind, String id, String to, String because, String json) implements Change {

    /** As the topics have it when there is nothing else to say. */
    public Redirect(Kind kind, String id, String to, String because) {
      this(kind, id, to, because, json(id, to, because));
    }

    private static String json(String id, String to, String because) {
      var nodes = JsonNodeFactory.instance;
      return nodes
          .objectNode()
          .put("id", id)
          .put("redirectTo", to)
          .putRawValue("because", new RawValue(because))
          .toString();
    }

    @Override
    public Target target() {
      return new Target(kind.plural(), id);
    }
  }

  /** The entity is gone and nothing took its place. */
  record Gone(Kind kind, String id) implements Change {
    @Override
    public Target target() {
      return new Target(kind.plural(), id);
    }
  }

  /**
   * What became of a page.
   *
   * @param json the record's value as emitted
   * @param outcome the same, parsed
   */
  record PageRead(String url, String json, JsonNode outcome) implements Change {
    @Override
    public Target target() {
      return new Target("ledger", url);
    }
  }

  /** The page's line is struck from the ledger. */
  record PageStruck(String url) implements Change {
    @Override
    public Target target() {
      return new Target("ledger", url);
    }
  }
}
