package byline.sink.store;

import org.jspecify.annotations.Nullable;

/**
 * Entities that share a field's value.
 *
 * @param value the value, or null where the entities have none
 * @param count how many share it
 */
public record Group(@Nullable String value, long count) {}
