/**
 * Printed names of people and groups: folding, parsing, and whether two can be one person; pure.
 */
@NullMarked
package byline.enrich.name;

import org.jspecify.annotations.NullMarked;
