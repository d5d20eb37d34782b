package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts the entities that a query selects, by a field's values. */
final class GroupSql {
  private GroupSql() {}

  static List<Group> run(
      Dialect dialect, Kind kind, String name, ListQuery query, Connection connection)
      throws SQLException {
    var where = new Where(kind, query.conditions());
    var field = where.field("group_by", name);
    var words = query.search();
    if (words != null && !words.isBlank()) {
      var search = Search.of(connection, kind, words);
      if (search.isHopeless()) {
        return List.of();
      }
      where.and(dialect.within(kind), search.anywhere(dialect.language()));
    }
    var tail = " GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST LIMIT " + query.limit();
    return field.detail() == null
        ? ofOwnRows(kind, field, where, tail, connection)
        : ofDetails(kind, field, where, tail, connection);
  }

  private static List<Group> ofOwnRows(
      Kind kind, Field field, Where where, String tail, Connection connection) throws SQLException {
    var select = "SELECT " + field.expression() + ", COUNT(*) FROM " + kind.plural() + " e";
    return read(where, connection, select, tail);
  }

  /** Only where something is asked of the entities themselves are they looked at. */
  private static List<Group> ofDetails(
      Kind kind, Field field, Where where, String tail, Connection connection) throws SQLException {
    var select =
        "SELECT "
            + field.expression()
            + ", COUNT(DISTINCT "
            + field.owner()
            + ") FROM "
            + field.detail();
    return where.isEmpty()
        ? read(where, connection, select, tail)
        : read(
            where,
            connection,
            select + " WHERE " + field.owner() + " IN (SELECT e.id FROM " + kind.plural() + " e",
            ")" + tail);
  }

  private static List<Group> read(Where where, Connection connection, String before, String after)
      throws SQLException {
    try (var statement = where.prepare(connection, before, after);
        var row = statement.executeQuery()) {
      var groups = new ArrayList<Group>();
      while (row.next()) {
        groups.add(new Group(row.getString(1), row.getLong(2)));
      }
      return groups;
    }
  }
}
