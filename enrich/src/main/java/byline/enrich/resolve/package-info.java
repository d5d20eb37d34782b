/**
 * The placement protocol: actors by key that bring together what could ever belong together; pure.
 */
@NullMarked
package byline.enrich.resolve;

import org.jspecify.annotations.NullMarked;
