package byline.sink.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entities, and which stretch of them.
 *
 * @param search words that all must occur, or null
 * @param conditions all must hold
 * @param orders what to sort by; when empty by how well the words match, else newest or most first
 * @param offset how many to leave out before the first, unless there is a cursor
 * @param limit how many at most
 * @param cursor as an earlier {@link Listing} returned it, or null to count by offset
 */
public record ListQuery(
    @Nullable String search,
    List<Condition> conditions,
    List<Order> orders,
    int offset,
    int limit,
    @Nullable String cursor) {
  public ListQuery {
    conditions = List.copyOf(conditions);
    orders = List.copyOf(orders);
  }

  /** Without an order of its own. */
  public ListQuery(
      @Nullable String search,
      List<Condition> conditions,
      int offset,
      int limit,
      @Nullable String cursor) {
    this(search, conditions, List.of(), offset, limit, cursor);
  }

  /** The first ones of all. */
  public static ListQuery first(int limit) {
    return new ListQuery(null, List.of(), 0, limit, null);
  }

  /** The first ones that contain the words. */
  public static ListQuery matching(String search, int limit) {
    return new ListQuery(search, List.of(), 0, limit, null);
  }
}
