/** Pages made to do harm, and what becomes of them in a real local run. */
@NullMarked
package byline.deploy.hostile;

import org.jspecify.annotations.NullMarked;
