package byline.sink.feed;

import byline.sink.store.Kind;
import byline.sink.store.Occurrence;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a feed.
 *
 * @param updated when something last happened to it, or when the store began to tell
 * @param happened what that was, or null where nothing was told of yet
 * @param entity as it stands, or null when it is no more
 */
record FeedEntry(
    Kind kind,
    String id,
    Instant updated,
    @Nullable Occurrence happened,
    @Nullable JsonNode entity) {}
