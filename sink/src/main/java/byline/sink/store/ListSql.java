package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a list, in the order of fields. */
final class ListSql {
  private final Kind kind;
  private final ListQuery query;
  private final Where where;

  private ListSql(Kind kind, ListQuery query, Where where) {
    this.kind = kind;
    this.query = query;
    this.where = where;
  }

  static Listing run(Dialect dialect, Kind kind, ListQuery query, Connection connection)
      throws SQLException {
    var where = new Where(kind, query.conditions());
    var search = query.search();
    if (search != null && !search.isBlank()) {
      var ready = Search.of(connection, kind, search);
      return new SearchSql(dialect, kind, query, where).run(connection, ready);
    }
    long count = count(connection, kind, where);
    return new ListSql(kind, query, where).sorted(connection, count);
  }

  /** Without a condition the sum that is kept, so that no table is counted. */
  private static long count(Connection connection, Kind kind, Where where) throws SQLException {
    if (where.isEmpty()) {
      return total(connection, kind);
    }
    try (var statement =
            where.prepare(connection, "SELECT COUNT(*) FROM " + kind.plural() + " e", "");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** How many entities there are. */
  static long total(Connection connection, Kind kind) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT entities FROM totals WHERE kind = ?")) {
      statement.setString(1, kind.plural());
      try (var row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  /** What fulfils the conditions, in the order that the query wants. */
  static Listing sorted(Kind kind, ListQuery query, Where where, Connection connection, long count)
      throws SQLException {
    return new ListSql(kind, query, where).sorted(connection, count);
  }

  private Listing sorted(Connection connection, long count) throws SQLException {
    var orders = query.orders().isEmpty() ? List.of(usual()) : query.orders();
    return orders.size() == 1
        ? byKey(connection, count, orders.get(0))
        : byCount(connection, count, orders);
  }

  /** By several keys: goes on after a number of entities. */
  private Listing byCount(Connection connection, long count, List<Order> orders)
      throws SQLException {
    var cursor = query.cursor();
    long offset = cursor == null ? query.offset() : Cursor.read(cursor).keyAsNumber();
    var keys = orders.stream().map(this::written).collect(Collectors.joining(", "));
    try (var statement =
            where.prepare(
                connection,
                "SELECT e.id FROM " + kind.plural() + " e",
                " ORDER BY "
                    + keys
                    + ", e.id LIMIT "
                    + query.limit()
                    + " OFFSET "
                    + Math.max(0, offset));
        var row = statement.executeQuery()) {
      var ids = new ArrayList<String>();
      while (row.next()) {
        ids.add(row.getString(1));
      }
      return counted(count, offset, EntityTexts.of(connection, kind, ids));
    }
  }

  /** A stretch that goes on after a number of entities. */
  static Listing counted(long count, long offset, List<String> found) {
    long shown = offset + found.size();
    var next = shown < count && !found.isEmpty() ? new Cursor("" + shown, "").written() : null;
    return new Listing(count, found, next);
  }

  private Listing byKey(Connection connection, long count, Order order) throws SQLException {
    var key = key(order);
    var cursor = query.cursor();
    if (cursor != null) {
      goOnAfter(order, key, Cursor.read(cursor));
    }
    var offset = cursor == null ? " OFFSET " + query.offset() : "";
    try (var statement =
            where.prepare(
                connection,
                "SELECT e.id, " + key + " FROM " + kind.plural() + " e",
                " ORDER BY " + written(order) + ", e.id LIMIT " + (query.limit() + 1) + offset);
        var row = statement.executeQuery()) {
      var ids = new ArrayList<String>();
      String next = null;
      Cursor last = null;
      while (row.next()) {
        if (ids.size() == query.limit()) {
          next = last == null ? null : last.written();
        } else {
          ids.add(row.getString(1));
          last = new Cursor(row.getString(2), row.getString(1));
        }
      }
      return new Listing(count, EntityTexts.of(connection, kind, ids), next);
    }
  }

  private void goOnAfter(Order order, String key, Cursor cursor) {
    Object value = field(order).numeric() ? (Object) cursor.keyAsNumber() : cursor.key();
    var beyond = order.descending() ? " < ?" : " > ?";
    var upTo = order.descending() ? " <= ?" : " >= ?";
    where.and(key + upTo + " AND (" + key + beyond + " OR e.id > ?)", value, value, cursor.id());
  }

  private Order usual() {
    return new Order(kind == Kind.PAPER ? "date" : "paperCount", true);
  }

  private String written(Order order) {
    return key(order) + (order.descending() ? " DESC" : "");
  }

  /** What has no value sorts as if it were the least. */
  private String key(Order order) {
    return field(order).sortKey();
  }

  private Field field(Order order) {
    var field = where.field("sort", order.field());
    if (field.detail() != null) {
      throw new BadQuery("sort", "lists cannot be sorted by " + order.field());
    }
    return field;
  }
}
