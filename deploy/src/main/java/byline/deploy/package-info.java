/** Placeholder. */
@NullMarked
package byline.deploy;

import org.jspecify.annotations.NullMarked;
