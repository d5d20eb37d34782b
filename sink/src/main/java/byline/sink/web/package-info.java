/**
 * The store as pages for people, rendered here and working without scripts: {@link
 * byline.sink.web.Pages} adds the routes.
 */
@NullMarked
package byline.sink.web;

import org.jspecify.annotations.NullMarked;
