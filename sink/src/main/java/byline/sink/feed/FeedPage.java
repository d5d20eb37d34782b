package byline.sink.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a feed.
 *
 * @param since when the store began to tell
 * @param next parameter that leads to the next stretch, or null at the end
 */
record FeedPage(List<FeedEntry> entries, Instant since, @Nullable String next) {
  FeedPage {
    entries = List.copyOf(entries);
  }

  Instant updated() {
    return entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElse(since);
  }
}
