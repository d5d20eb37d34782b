/** The whole pipeline without a broker, for measuring the rules; pure. */
@NullMarked
package byline.enrich.rehearsal;

import org.jspecify.annotations.NullMarked;
