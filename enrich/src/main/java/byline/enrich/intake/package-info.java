/** What a page's arrival means: which claims come, which go, and what its ledger says; pure. */
@NullMarked
package byline.enrich.intake;

import org.jspecify.annotations.NullMarked;
