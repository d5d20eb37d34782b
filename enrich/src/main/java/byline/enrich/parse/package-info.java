/** Pages become claims: {@code PageReader} is the way in; the layouts stay inside. */
@NullMarked
package byline.enrich.parse;

import org.jspecify.annotations.NullMarked;
