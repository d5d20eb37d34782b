package byline.sink.store;

import byline.sink.store.Condition.Test;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list query in SQL; all that comes from outside goes in as parameters. */
final class ListSql {
  private final Kind kind;
  private final ListQuery query;
  private final Dialect.@Nullable Match match;
  private final boolean nothing;
  private final List<Object> parameters = new ArrayList<>();
  private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");

  ListSql(Dialect dialect, Kind kind, ListQuery query) {
    this.kind = kind;
    this.query = query;
    var search = query.search();
    var terms = search == null ? List.<SearchText.Term>of() : SearchText.terms(search);
    this.nothing = search != null && !search.isBlank() && terms.isEmpty();
    this.match = terms.isEmpty() ? null : dialect.match(kind, terms);
    if (match != null) {
      and(match.where(), match.parameter());
    }
    query.conditions().forEach(this::restrict);
  }

  Listing run(Connection connection) throws SQLException {
    if (nothing) {
      return new Listing(0, List.of(), null);
    }
    long count = count(connection);
    var orders = match == null && query.orders().isEmpty() ? List.of(usual()) : query.orders();
    return orders.size() == 1
        ? byKey(connection, count, orders.get(0))
        : byCount(connection, count, orders);
  }

  List<Group> groups(Connection connection, String name) throws SQLException {
    var field = field("group_by", name);
    if (nothing) {
      return List.of();
    }
    if (field.detail() != null) {
      and(field.join());
    }
    try (var statement =
            prepare(
                connection,
                "SELECT " + field.expression() + ", COUNT(DISTINCT e.id)",
                field.detail() == null ? "" : ", " + field.detail(),
                " GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST LIMIT " + query.limit());
        var row = statement.executeQuery()) {
      var groups = new ArrayList<Group>();
      while (row.next()) {
        groups.add(new Group(row.getString(1), row.getLong(2)));
      }
      return groups;
    }
  }

  private Field field(String parameter, String name) {
    var field = Field.of(kind).get(name);
    if (field == null) {
      throw new BadQuery(parameter, "there is no field " + name);
    }
    return field;
  }

  private long count(Connection connection) throws SQLException {
    try (var statement = prepare(connection, "SELECT COUNT(*)", "", "");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** By rank or by several keys: goes on after a number of entities. */
  private Listing byCount(Connection connection, long count, List<Order> orders)
      throws SQLException {
    var cursor = query.cursor();
    long offset = cursor == null ? query.offset() : Cursor.read(cursor).keyAsNumber();
    var keys = orders.stream().map(this::written).collect(Collectors.joining(", "));
    var order =
        " ORDER BY " + (match == null || !orders.isEmpty() ? keys + ", e.id" : match.order());
    try (var statement =
            prepare(
                connection,
                "SELECT e.json",
                "",
                order + " LIMIT " + query.limit() + " OFFSET " + Math.max(0, offset));
        var row = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      long shown = offset + found.size();
      var next = shown < count && !found.isEmpty() ? new Cursor("" + shown, "").written() : null;
      return new Listing(count, found, next);
    }
  }

  private Listing byKey(Connection connection, long count, Order order) throws SQLException {
    var key = key(order);
    var cursor = query.cursor();
    if (cursor != null) {
      goOnAfter(order, key, Cursor.read(cursor));
    }
    var offset = cursor == null ? " OFFSET " + query.offset() : "";
    try (var statement =
            prepare(
                connection,
                "SELECT e.json, e.id, " + key,
                "",
                " ORDER BY " + written(order) + ", e.id LIMIT " + (query.limit() + 1) + offset);
        var row = statement.executeQuery()) {
      var found = new ArrayList<String>();
      String next = null;
      Cursor last = null;
      while (row.next()) {
        if (found.size() == query.limit()) {
          next = last == null ? null : last.written();
        } else {
          found.add(row.getString(1));
          last = new Cursor(row.getString(3), row.getString(2));
        }
      }
      return new Listing(count, found, next);
    }
  }

  private void goOnAfter(Order order, String key, Cursor cursor) {
    Object value =
        field("sort", order.field()).numeric() ? (Object) cursor.keyAsNumber() : cursor.key();
    var beyond = order.descending() ? " < ?" : " > ?";
    and("(" + key + beyond + " OR (" + key + " = ? AND e.id > ?))", value, value, cursor.id());
  }

  private Order usual() {
    return new Order(kind == Kind.PAPER ? "date" : "paperCount", true);
  }

  private String written(Order order) {
    return key(order) + (order.descending() ? " DESC" : "");
  }

  /** What has no value sorts as if it were the least. */
  private String key(Order order) {
    var field = field("sort", order.field());
    if (field.detail() != null) {
      throw new BadQuery("sort", "lists cannot be sorted by " + order.field());
    }
    return field.sortKey();
  }

  private void restrict(Condition condition) {
    var field = field("filter", condition.field());
    var values = condition.values().stream().map(v -> value(field, condition, v)).toList();
    var test = test(field, condition.test(), values.size());
    var sql =
        field.detail() == null
            ? test
            : "EXISTS (SELECT 1 FROM "
                + field.detail()
                + " WHERE "
                + field.join()
                + " AND "
                + test
                + ")";
    and(
        condition.test() == Test.NONE_OF ? "NOT COALESCE((" + sql + "), FALSE)" : sql,
        values.toArray());
  }

  private static String test(Field field, Test test, int values) {
    return switch (test) {
      case ANY_OF, NONE_OF ->
          field.expression()
              + Collections.nCopies(values, "?").stream()
                  .collect(Collectors.joining(", ", " IN (", ")"));
      case ABOVE -> field.expression() + " > ?";
      case BELOW -> field.expression() + " < ?";
      case AT_LEAST -> field.expression() + " >= ?";
      case AT_MOST -> field.expression() + " <= ?";
      case BETWEEN -> field.expression() + " BETWEEN ? AND ?";
    };
  }

  private static Object value(Field field, Condition condition, String value) {
    if (!field.numeric()) {
      return value;
    }
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw new BadQuery("filter", condition.field() + " takes whole numbers, not " + value);
    }
  }

  private void and(String condition, Object... values) {
    where.append(" AND ").append(condition);
    Collections.addAll(parameters, values);
  }

  private PreparedStatement prepare(Connection connection, String select, String more, String tail)
      throws SQLException {
    var from = " FROM " + kind.plural() + " e" + (match == null ? "" : match.from()) + more;
    var statement = connection.prepareStatement(select + from + where + tail);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }
}
