package byline.sink.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two entities.
 *
 * @param from of the entity asked for
 * @param kind of the other entity
 * @param to id of the other entity
 * @param name of the other entity as the tie prints it, or null
 * @param weight papers that tie them, at least 1
 */
public record Edge(String from, Kind kind, String to, @Nullable String name, long weight) {

  /** The heaviest first; of the same weight, always in one order. */
  public static final Comparator<Edge> STRONGEST =
      Comparator.comparing(Edge::weight)
          .reversed()
          .thenComparing(Edge::kind)
          .thenComparing(Edge::to)
          .thenComparing(Edge::from);
}
