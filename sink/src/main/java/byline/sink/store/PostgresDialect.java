package byline.sink.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A server for many readers. Words are taken apart here and not by the server's parser, so that
 * both stores find the same.
 */
final class PostgresDialect implements Dialect {
  private static final long MIGRATION_LOCK = 0x62796c696e65L;
  private final String url;

  PostgresDialect(String url) {
    this.url = url;
  }

  @Override
  public String name() {
    return "postgres";
  }

  /** Keys are ordered by their bytes, as in the other store, whatever the server's language. */
  @Override
  public String spell(String script) {
    return script
        .replace(":entity", "id :key PRIMARY KEY,\n  search TSVECTOR")
        .replace(":key", "TEXT COLLATE \"C\"");
  }

  @Override
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "byline-sink");
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public Reader reader(Duration limit) throws SQLException {
    return new PostgresReader(connect(), limit);
  }

  @Override
  public int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
      statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
      try (var row = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Override
  public void version(Connection connection, int version) throws SQLException {
    try (var statement = connection.prepareStatement("INSERT INTO schema_version VALUES (?)")) {
      statement.setInt(1, version);
      statement.executeUpdate();
    }
  }

  @Override
  public List<String> tables(Connection connection) throws SQLException {
    var sql =
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND"
            + " table_type = 'BASE TABLE' AND table_name NOT IN ('schema_version', 'migrations')";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var tables = new ArrayList<String>();
      while (row.next()) {
        tables.add(row.getString(1));
      }
      return tables;
    }
  }

  @Override
  public void index(SqlBatch batch, Kind kind, String id, SearchText text) throws SQLException {
    batch.add(
        "INSERT INTO "
            + kind.plural()
            + "_search(id, words, standing, search) VALUES (?, ?, ?, CAST(? AS TSVECTOR))",
        id,
        text.titleWords(),
        text.standing(),
        TextVector.of(text));
  }

  @Override
  public void unindex(SqlBatch batch, Kind kind, String id) throws SQLException {
    batch.add("DELETE FROM " + kind.plural() + "_search WHERE id = ?", id);
  }

  @Override
  public MatchLanguage language() {
    return new TextQuery();
  }

  @Override
  public String matching(Kind kind) {
    return "s.search @@ CAST(? AS TSQUERY)";
  }

  @Override
  public String within(Kind kind) {
    return "e.id IN (SELECT s.id FROM " + kind.plural() + "_search s WHERE " + matching(kind) + ")";
  }

  @Override
  public String sameEntity() {
    return "e.id = s.id";
  }
}
