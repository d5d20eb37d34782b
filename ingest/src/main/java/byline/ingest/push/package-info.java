/** The producer: pages onto their topic, each acknowledged by the broker before it counts. */
@NullMarked
package byline.ingest.push;

import org.jspecify.annotations.NullMarked;
