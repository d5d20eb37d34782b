package byline.sink.feed;

import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.ListQuery;
import byline.sink.store.Occurrence;
import byline.sink.store.Stored;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts feeds together: first what happened, newest first and each entity once, then the works of
 * which nothing was told, newest first, so that a new follower finds more than an empty page.
 */
final class Feeds {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 100;
  private static final int LOOKED_THROUGH = 2_000;
  private final EntityStore store;

  Feeds(EntityStore store) {
    this.store = store;
  }

  /** What happened before a sequence, then works. */
  FeedPage before(long sequence, Followed followed, int size) {
    var entries = new ArrayList<FeedEntry>();
    long at = sequence;
    for (int looked = 0; looked < LOOKED_THROUGH && entries.size() < size; looked += AT_ONCE) {
      var some = followed.before(at, AT_ONCE, store.log());
      if (some.isEmpty()) {
        return withWorks(entries, followed, size);
      }
      at = add(entries, some, followed, size);
    }
    return new FeedPage(entries, since(), "before=" + at);
  }

  /** Adds what concerns the follower, until the page is full; returns how far it came. */
  private long add(List<FeedEntry> entries, List<Occurrence> some, Followed followed, int size) {
    var concerned = new HashSet<>(followed.among(some, store));
    var latest = latest(some);
    for (var entry : some) {
      if (entries.size() == size) {
        return entry.sequence() + 1;
      }
      if (concerned.contains(entry) && latest.contains(entry.sequence())) {
        entries.add(entry(entry));
      }
    }
    return some.get(some.size() - 1).sequence();
  }

  /** An entity's earlier changes are those of an entry that stands before. */
  private Set<Long> latest(List<Occurrence> entries) {
    var latest = new HashSet<Long>();
    for (var kind : Kind.values()) {
      var ids = entries.stream().filter(e -> e.kind() == kind).map(Occurrence::id).toList();
      store.log().newest(kind, new HashSet<>(ids)).values().forEach(e -> latest.add(e.sequence()));
    }
    return latest;
  }

  private FeedEntry entry(Occurrence happened) {
    return new FeedEntry(
        happened.kind(), happened.id(), happened.at(), happened, standing(happened));
  }

  private @Nullable JsonNode standing(Occurrence happened) {
    return store
        .find(happened.kind(), happened.id())
        .filter(Stored.Entity.class::isInstance)
        .map(stored -> parsed(((Stored.Entity) stored).json()))
        .orElse(null);
  }

  private FeedPage withWorks(List<FeedEntry> entries, Followed followed, int size) {
    if (entries.size() == size) {
      return new FeedPage(entries, since(), "cursor=*");
    }
    var works = works(null, followed, size);
    var all = new ArrayList<>(entries);
    all.addAll(works.entries());
    return new FeedPage(all, works.since(), works.next());
  }

  /**
   * Works of which nothing was told.
   *
   * @param cursor where an earlier stretch of them ended, or null for the first
   */
  FeedPage works(@Nullable String cursor, Followed followed, int size) {
    var all = followed.works();
    var listing =
        store.list(Kind.PAPER, new ListQuery(all.search(), all.conditions(), 0, size, cursor));
    var works = listing.entities().stream().map(Feeds::parsed).toList();
    var ids = works.stream().map(work -> work.path("id").asText()).toList();
    var told = store.log().newest(Kind.PAPER, ids).keySet();
    var since = since();
    var entries =
        works.stream()
            .filter(work -> !told.contains(work.path("id").asText()))
            .map(w -> new FeedEntry(Kind.PAPER, w.path("id").asText(), since, null, w))
            .toList();
    var next = listing.next();
    return new FeedPage(entries, since, next == null ? null : "cursor=" + next);
  }

  private Instant since() {
    return store.log().extent().map(extent -> extent.since()).orElse(Instant.EPOCH);
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }
}
