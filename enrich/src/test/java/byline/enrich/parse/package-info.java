/** Fixtures in every layout are read, and pages in none. */
@NullMarked
package byline.enrich.parse;

import org.jspecify.annotations.NullMarked;
