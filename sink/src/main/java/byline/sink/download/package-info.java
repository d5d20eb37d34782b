/** Entities as files for other tools: {@link byline.sink.download.Format} is the way in. */
@NullMarked
package byline.sink.download;

import org.jspecify.annotations.NullMarked;
