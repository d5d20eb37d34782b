/**
 * Who may read and who may write: tokens, and the sessions that browsers get for them. {@link
 * byline.sink.access.AccessSettings} is what is configured, {@link byline.sink.access.Access} what
 * routes ask.
 */
@NullMarked
package byline.sink.access;

import org.jspecify.annotations.NullMarked;
