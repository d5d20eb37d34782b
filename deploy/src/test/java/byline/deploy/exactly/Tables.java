package byline.deploy.exactly;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every row of every table of a store that is derived from the topics, as any SQL client sees it.
 */
final class Tables {
  /** They tell how the store came to be, not what it holds. */
  private static final Set<String> HISTORY =
      Set.of(
          "migrations",
          "schema_version",
          "upkeep",
          "offsets",
          "origin",
          "refused",
          "change_log",
          "changes",
          "change_subjects");

  private Tables() {}

  /** Rows by table, sorted. */
  static SortedMap<String, List<String>> of(String store) {
    var rows = new TreeMap<String, List<String>>();
    try (var connection = connect(store)) {
      for (var table : names(connection)) {
        if (!HISTORY.contains(table) && !table.startsWith("kept_")) {
          rows.put(table, rows(connection, select(connection, table)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The stored offsets by {@code topic-partition}; empty while there is no store. */
  static SortedMap<String, Long> offsets(String store) {
    try (var connection = connect(store)) {
      var offsets = new TreeMap<String, Long>();
      if (names(connection).contains("offsets")) {
        var sql = "SELECT topic || '-' || partition, next_offset FROM offsets";
        for (var row : rows(connection, sql)) {
          var parts = row.split(" \\| ", -1);
          offsets.put(parts[0], Long.parseLong(parts[1]));
        }
      }
      offsets.values().removeIf(offset -> offset == 0);
      return offsets;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection connect(String store) throws SQLException {
    var connection =
        DriverManager.getConnection(store.startsWith("jdbc:") ? store : "jdbc:sqlite:" + store);
    if (isFile(connection)) {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 30000");
      }
    }
    return connection;
  }

  private static boolean isFile(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("SQLite");
  }

  private static List<String> names(Connection connection) throws SQLException {
    return rows(
        connection,
        isFile(connection)
            ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
            : "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'");
  }

  /** Of a search table its words; a row's number tells nothing but the order of arrival. */
  private static String select(Connection connection, String table) throws SQLException {
    if (isFile(connection) && table.endsWith("_search")) {
      rows(connection, "DROP TABLE IF EXISTS temp.occurrences");
      rows(
          connection,
          "CREATE VIRTUAL TABLE temp.occurrences USING fts5vocab(main, " + table + ", 'instance')");
      return "SELECT e.id, w.term, w.col, w.offset FROM temp.occurrences w LEFT JOIN %s e ON e.row = w.doc"
          .formatted(table.replace("_search", ""));
    }
    var columns = new ArrayList<String>();
    try (var column =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
      while (column.next()) {
        columns.add(column.getString("COLUMN_NAME"));
      }
    }
    columns.remove("row");
    return "SELECT " + String.join(", ", columns) + " FROM " + table;
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      var rows = new ArrayList<String>();
      if (statement.execute(sql)) {
        try (var row = statement.getResultSet()) {
          while (row.next()) {
            var fields = new ArrayList<String>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              fields.add(String.valueOf(row.getString(i)));
            }
            rows.add(fields.stream().collect(Collectors.joining(" | ")));
          }
        }
      }
      rows.sort(null);
      return rows;
    }
  }
}
