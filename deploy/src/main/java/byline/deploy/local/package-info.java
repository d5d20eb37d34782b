/** The whole pipeline in one process: an embedded broker and every role around it. */
@NullMarked
package byline.deploy.local;

import org.jspecify.annotations.NullMarked;
