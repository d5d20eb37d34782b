/** Curators' decisions: what they are, and how they outrank the rules; pure. */
@NullMarked
package byline.enrich.curation;

import org.jspecify.annotations.NullMarked;
