/** Figures: how well labelled collections are resolved. */
@NullMarked
package byline.deploy.bench;

import org.jspecify.annotations.NullMarked;
