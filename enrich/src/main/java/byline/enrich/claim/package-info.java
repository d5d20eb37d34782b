/**
 * What one page states about works and people, before anything is compared; public to the whole
 * module.
 */
@NullMarked
package byline.enrich.claim;

import org.jspecify.annotations.NullMarked;
