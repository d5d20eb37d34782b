/** Which claims are one paper, and what that paper then says; pure. */
@NullMarked
package byline.enrich.paper;

import org.jspecify.annotations.NullMarked;
