/** The topics as the contract wants them: created where missing, checked where present. */
@NullMarked
package byline.ingest.setup;

import org.jspecify.annotations.NullMarked;
