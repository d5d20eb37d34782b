/** Readers of what lies on disk; {@link byline.ingest.source.PageSource} is the way in. */
@NullMarked
package byline.ingest.source;

import org.jspecify.annotations.NullMarked;
