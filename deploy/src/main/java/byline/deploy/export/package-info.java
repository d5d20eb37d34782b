/** What stands in the topics now, read from their beginning to their end and written to files. */
@NullMarked
package byline.deploy.export;

import org.jspecify.annotations.NullMarked;
