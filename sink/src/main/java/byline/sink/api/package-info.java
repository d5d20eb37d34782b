/** The store over HTTP for programs: {@link byline.sink.api.Api} adds the routes. */
@NullMarked
package byline.sink.api;

import org.jspecify.annotations.NullMarked;
