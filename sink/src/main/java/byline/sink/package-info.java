/**
 * Entities reach consumers: {@link byline.sink.Sink} reads the entity topics into a store and
 * serves it over HTTP; only {@code Sink} and {@code SinkSettings} are meant for other modules.
 */
@NullMarked
package byline.sink;

import org.jspecify.annotations.NullMarked;
