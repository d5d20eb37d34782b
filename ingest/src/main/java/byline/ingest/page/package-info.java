/**
 * The page contract: what a crawled page is on its topic, and how its address is written; free of
 * I/O.
 */
@NullMarked
package byline.ingest.page;

import org.jspecify.annotations.NullMarked;
