package byline.enrich.resolve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something to be resolved; never edited, only added and removed.
 *
 * @param id names this very content: an edit is another item
 * @param keys placement keys, sorted, at least one; items that could ever belong together share
 *     one, directly or through others
 * @param content what the resolution reads, opaque here; null in a removal, which needs none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(String id, List<String> keys, @Nullable String content) {
  public Item {
    keys = List.copyOf(new TreeSet<>(keys));
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("item " + id + " has no placement key");
    }
  }

  /** An item with these keys, each in the form that actors are addressed by. */
  public static Item of(String id, Collection<String> keys, @Nullable String content) {
    return new Item(id, keys.stream().map(ActorKey::of).toList(), content);
  }

  /** Where the item goes first. */
  public String smallestKey() {
    return keys.get(0);
  }

  /** The same item with nothing but what a removal needs. */
  public Item withoutContent() {
    return new Item(id, List.of(smallestKey()), null);
  }
}
