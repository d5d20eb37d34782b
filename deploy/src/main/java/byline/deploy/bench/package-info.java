/** Figures: how well labelled collections are resolved, how fast stores are read. */
@NullMarked
package byline.deploy.bench;

import org.jspecify.annotations.NullMarked;
