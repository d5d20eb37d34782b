package byline.sink.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an entity, as far as anybody who follows it would notice.
 *
 * @param sequence place in the log; later ones are greater, and none is ever visible before a
 *     smaller one
 * @param at when the store took it in
 * @param fields the fields that are not what they were, in alphabetical order; empty unless changed
 * @param heir id that the entity gave way to, or null unless merged
 * @param name title or name, the last one known; null where there never was one
 */
public record Occurrence(
    long sequence,
    Instant at,
    Kind kind,
    String id,
    What what,
    List<String> fields,
    @Nullable String heir,
    @Nullable String name) {
  public Occurrence {
    fields = List.copyOf(fields);
  }

  /** What can happen. */
  public enum What {
    APPEARED,
    CHANGED,
    MERGED,
    GONE;

    /** As it stands in the store and in events. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a word stands for. */
    static What of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
