/** The Kafka Streams shell: reads, asks the pure classes, writes. {@code Enrich} is the way in. */
@NullMarked
package byline.enrich.topology;

import org.jspecify.annotations.NullMarked;
