/**
 * Why two statements are one entity or two, out of what the entities' own records say; pure. {@link
 * byline.enrich.why.Why} answers, {@link byline.enrich.why.Known} is what it asks.
 */
@NullMarked
package byline.enrich.why;

import org.jspecify.annotations.NullMarked;
