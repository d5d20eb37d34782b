package byline.sink.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param count how many there are in all
 * @param entities JSON as emitted
 * @param next cursor of the next stretch, or null at the end
 * @param hits what matched in each of the entities, in their order; empty where no words were
 *     searched
 * @param respelt words that were searched and occur nowhere, or nearly so, each with the near words
 *     that were looked for instead, the nearest first
 */
public record Listing(
    long count,
    List<String> entities,
    @Nullable String next,
    List<Hit> hits,
    Map<String, List<String>> respelt) {
  public Listing {
    entities = List.copyOf(entities);
    hits = List.copyOf(hits);
    respelt = Map.copyOf(respelt);
  }

  /** Of a list that no words were searched for. */
  public Listing(long count, List<String> entities, @Nullable String next) {
    this(count, entities, next, List.of(), Map.of());
  }
}
