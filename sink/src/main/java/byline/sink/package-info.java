/** Placeholder. */
@NullMarked
package byline.sink;

import org.jspecify.annotations.NullMarked;
