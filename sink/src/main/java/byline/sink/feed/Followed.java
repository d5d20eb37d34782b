package byline.sink.feed;

import byline.sink.store.ChangeLog;
import byline.sink.store.EntityStore;
import byline.sink.store.ListQuery;
import byline.sink.store.Occurrence;
import java.util.List;
import java.util.Set;

/** What somebody follows, and which of the things that happen concern it. */
interface Followed {

  /**
   * Those of some entries that concern this, in the same order.
   *
   * @param entries of the log, in any order
   */
  List<Occurrence> among(List<Occurrence> entries, EntityStore store);

  /**
   * The entries before a sequence that may concern this, newest first; they go through {@link
   * #among} still.
   */
  List<Occurrence> before(long sequence, int limit, ChangeLog log);

  /** The works that are followed, as they stand. */
  ListQuery works();

  /** Ids of the entities that are followed themselves; empty for a query. */
  Set<String> ids();

  /** The same, with one id in another's place. */
  Followed heir(String id, String heir);
}
