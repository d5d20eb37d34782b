/** The entity contract: the JSON that subscribers read, and how ids are made. */
@NullMarked
package byline.enrich.entity;

import org.jspecify.annotations.NullMarked;
