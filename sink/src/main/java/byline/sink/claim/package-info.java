/**
 * People ask for the record that is theirs, and curators decide: {@link
 * byline.sink.claim.ClaimRoutes} is what the rest of the sink sees.
 */
@NullMarked
package byline.sink.claim;

import org.jspecify.annotations.NullMarked;
