package byline.sink.store;

/**
 * What a list is sorted by.
 *
 * @param field a name of {@link EntityStore#fields} that lies in the entity's own row
 */
public record Order(String field, boolean descending) {}
