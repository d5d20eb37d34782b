/**
 * What happens at a root: claims settle into papers, bylines into authors, contributions into
 * entities; pure.
 */
@NullMarked
package byline.enrich.home;

import org.jspecify.annotations.NullMarked;
