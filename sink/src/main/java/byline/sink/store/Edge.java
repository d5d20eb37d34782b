package byline.sink.store;

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
public record Edge(String from, Kind kind, String to, @Nullable String name, long weight) {}
