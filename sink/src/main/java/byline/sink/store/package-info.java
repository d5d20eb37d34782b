/**
 * Keeps the entities: {@link byline.sink.store.EntityStore} is the port that the rest of the sink
 * sees, {@link byline.sink.store.Stores} opens one; the SQL behind it is nobody else's business.
 */
@NullMarked
package byline.sink.store;

import org.jspecify.annotations.NullMarked;
