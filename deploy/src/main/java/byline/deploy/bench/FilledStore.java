package byline.deploy.bench;

import byline.deploy.bench.literature.Literature;
import byline.sink.store.Batch;
import byline.sink.store.Change;
import byline.sink.store.EntityStore;
import byline.sink.store.Origin;
import byline.sink.store.Stores;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a store with an invented literature, unless it holds that one already. Its origin then
 * names the literature, so that no sink goes on with such a store.
 */
public final class FilledStore {
  private static final int BATCH = 2_000;
  private static final String FILLING = "being filled";

  private FilledStore() {}

  /** What was done. */
  public enum Outcome {
    FILLED,
    HELD_IT_ALREADY
  }

  /**
   * Makes a store hold a literature.
   *
   * @param place as {@link Stores#open} takes it
   * @throws IllegalStateException when the store holds anything else, which is left as it is
   */
  public static Outcome with(Literature literature, String place) {
    try (var store = Stores.open(place)) {
      var origin = store.origin();
      if (origin.equals(Optional.of(origin(literature.name())))) {
        return Outcome.HELD_IT_ALREADY;
      }
      if (origin.equals(Optional.of(origin(FILLING)))) {
        store.clear();
      } else if (origin.isPresent() || !store.offsets().isEmpty()) {
        throw new IllegalStateException(
            "the store " + place + " holds something else; name another, or remove it");
      }
      store.adopt(origin(FILLING));
      fill(store, literature.changes().iterator());
      store.adopt(origin(literature.name()));
      return Outcome.FILLED;
    }
  }

  private static Origin origin(String name) {
    return new Origin(name, Map.of("none", "none"));
  }

  private static void fill(EntityStore store, Iterator<Change> changes) {
    List<Change> batch = new ArrayList<>(BATCH);
    while (changes.hasNext()) {
      batch.add(changes.next());
      if (batch.size() == BATCH || !changes.hasNext()) {
        store.apply(new Batch(batch, Map.of()));
        batch.clear();
      }
    }
  }
}
