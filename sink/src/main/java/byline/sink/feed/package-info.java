/**
 * What happens to entities, for whoever follows them: feeds to look into, events as they come, and
 * webhooks that are called. {@link byline.sink.feed.FollowRoutes} is what the rest of the sink
 * sees.
 */
@NullMarked
package byline.sink.feed;

import org.jspecify.annotations.NullMarked;
