package byline.sink.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * The entities as the topics have them, and how far the topics were read; safe for many readers
 * beside one writer. Every method throws {@link StoreUnavailable} when the database fails, and
 * those that read throw {@link QueryTooSlow} when they take longer than they may.
 */
public interface EntityStore extends AutoCloseable {

  /**
   * Applies changes and offsets in one transaction.
   *
   * @throws OffsetsMoved when a stored offset is not the one that the batch started from
   */
  void apply(Batch batch);

  /**
   * How many records are on the topics but not in the store; the table {@code refused} says why.
   */
  long refused();

  /** Offset of the next record to read by partition; absent where nothing was read yet. */
  Map<TopicPartition, Long> offsets();

  /** The cluster that the offsets belong to; empty while the store is new. */
  Optional<Origin> origin();

  /** Notes where the offsets belong. */
  void adopt(Origin origin);

  /** Forgets everything: entities, ledger, offsets and origin. */
  void clear();

  /**
   * A store to be filled beside this one, which then takes its place.
   *
   * @throws AsideTaken when somebody else is filling one
   */
  Aside aside();

  /** Why all rows are to be made anew from the topics; empty when they are not. */
  Optional<String> rebuildWanted();

  /** What stands under an id, or empty. */
  Optional<Stored> find(Kind kind, String id);

  /** The id of an entity by an identifier of another register, such as a DOI. */
  Optional<String> identified(Kind kind, String scheme, String value);

  /**
   * A stretch of the entities of a kind, best match first when there are words to search, else
   * newest papers first and whoever has most papers first.
   *
   * @throws BadQuery when a field, value or cursor is none of the store's
   */
  Listing list(Kind kind, ListQuery query);

  /**
   * The entities that a query selects, counted by a field's values, most first.
   *
   * @param query its limit is the number of groups
   * @throws BadQuery as {@link #list}
   */
  List<Group> group(Kind kind, String field, ListQuery query);

  /**
   * What an entity is tied to, the strongest ties first.
   *
   * @param limit how many ties at most to each kind of entity
   */
  List<Edge> edges(Kind kind, String id, int limit);

  /**
   * What a topic says of its keys, in the order of their bytes; tombstones are left out.
   *
   * @param topic without prefix
   * @param key the first key is greater than this
   */
  List<TopicRecord> records(String topic, String key, int limit);

  /** The fields that a {@link Condition} may name. */
  Set<String> fields(Kind kind);

  /** How many living entities there are. */
  long count(Kind kind);

  /** The ledger in sum, most pages first. */
  List<LedgerLine> ledger();

  /** The ledger by all that it says of a page, most pages first. */
  List<LedgerPart> ledgerParts();

  /**
   * Id of the paper that has a page's claim.
   *
   * @param locator without a leading {@code #}
   */
  Optional<String> paperWith(String page, String locator);

  /** Locators of a page's live claims, sorted, at most so many. */
  List<String> locators(String page, int limit);

  /** What has happened to entities, for whoever follows them. */
  ChangeLog log();

  /** What became of a page; empty where the ledger does not know it. */
  Optional<PageFate> fate(String page);

  @Override
  void close();
}
