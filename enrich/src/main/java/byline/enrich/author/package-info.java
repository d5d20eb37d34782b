/** Which bylines and profiles are one author; pure. */
@NullMarked
package byline.enrich.author;

import org.jspecify.annotations.NullMarked;
