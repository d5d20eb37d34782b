/** The sink as a process of its own that is killed, starved and fed poison, and what it leaves. */
@NullMarked
package byline.deploy.exactly;

import org.jspecify.annotations.NullMarked;
