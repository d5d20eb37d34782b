/**
 * Curators' decisions from the command line: what a reference names, and where a decision is filed.
 */
@NullMarked
package byline.deploy.curate;

import org.jspecify.annotations.NullMarked;
