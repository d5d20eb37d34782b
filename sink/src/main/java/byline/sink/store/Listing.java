package byline.sink.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param count how many there are in all
 * @param entities JSON as emitted
 * @param next cursor of the next stretch, or null at the end
 */
public record Listing(long count, List<String> entities, @Nullable String next) {
  public Listing {
    entities = List.copyOf(entities);
  }
}
