/**
 * Everything that a store holds, as files with a manifest: written from a store, loaded into one,
 * and served to consumers that have no access to the topics.
 */
@NullMarked
package byline.sink.snapshot;

import org.jspecify.annotations.NullMarked;
