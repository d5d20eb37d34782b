package byline.enrich.resolve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What actors tell each other over the looping topic; the record's key is the actor addressed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "m")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Message.Change.class, name = "change"),
  @JsonSubTypes.Type(value = Message.Link.class, name = "link"),
  @JsonSubTypes.Type(value = Message.Handover.class, name = "handover"),
  @JsonSubTypes.Type(value = Message.Note.class, name = "note")
})
public sealed interface Message {

  /** Items come (+1) and go (-1); additions and removals commute. */
  record Change(List<Delta> deltas) implements Message {
    public Change {
      deltas = List.copyOf(deltas);
    }

    /** The addition of one item. */
    public static Change add(Item item) {
      return new Change(List.of(new Delta(item, 1)));
    }

    /** The removal of one item. */
    public static Change remove(Item item) {
      return new Change(List.of(new Delta(item.withoutContent(), -1)));
    }
  }

  /** One item, so many times more or fewer. */
  record Delta(Item item, int count) {}

  /**
   * {@code key} belongs into the bucket of {@code root}; travels from {@code key} to its root.
   *
   * @param key the actor this was first addressed to
   * @param root who asks
   */
  record Link(String key, String root) implements Message {}

  /**
   * A former root gives its bucket away, in one or more pieces.
   *
   * @param from the former root
   * @param rows this piece of the bucket
   * @param last whether nothing of it follows
   */
  record Handover(String from, List<Row> rows, boolean last) implements Message {
    public Handover {
      rows = List.copyOf(rows);
    }
  }

  /** One row of a bucket on its way. */
  record Row(char table, String key, String value) {}

  /**
   * Something another resolver answers about a subject of this bucket; the newest stands.
   *
   * @param subject what it is about
   * @param text the answer, or null to forget it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Note(String subject, @Nullable String text) implements Message {}
}
