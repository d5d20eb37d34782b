package byline.enrich.topology;

import byline.enrich.entity.EntityJson;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Until which fetch time curators accept what a page says, kept beside the pages themselves. */
final class AcceptedPages {
  private static final String PREFIX = "\0accepted\0";

  /**
   * The decisions about one page.
   *
   * @param upTo fetch time (ISO 8601) by decision id
   */
  private record Standing(Map<String, String> upTo) {}

  private final KeyValueStore<String, String> store;

  AcceptedPages(KeyValueStore<String, String> store) {
    this.store = store;
  }

  /** The latest fetch time that any decision accepts, null when none stands. */
  @Nullable Instant upTo(String url) {
    return standing(url).values().stream()
        .map(Instant::parse)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A decision accepts what was fetched until then; null takes it back. */
  void put(String url, String decision, @Nullable String upTo) {
    var standing = standing(url);
    if (upTo == null) {
      standing.remove(decision);
    } else {
      standing.put(decision, upTo);
    }
    if (standing.isEmpty()) {
      store.delete(PREFIX + url);
    } else {
      store.put(PREFIX + url, EntityJson.write(new Standing(standing)));
    }
  }

  private Map<String, String> standing(String url) {
    String json = store.get(PREFIX + url);
    return json == null
        ? new TreeMap<>()
        : new TreeMap<>(EntityJson.read(json, Standing.class).upTo());
  }
}
