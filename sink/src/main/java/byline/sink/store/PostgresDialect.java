package byline.sink.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server for many readers. Words are taken apart here and not by the server's parser, so that
 * both stores find the same.
 */
final class PostgresDialect implements Dialect {
  private static final long MIGRATION_LOCK = 0x62796c696e65L;
  private static final int ASIDE_LOCK = 0x62796c;
  private static final Set<String> HISTORY = Set.of("schema_version", "migrations");
  private final String url;
  private final @Nullable String schema;

  PostgresDialect(String url) {
    this(url, null);
  }

  /** In another schema than the address names. */
  private PostgresDialect(String url, @Nullable String schema) {
    this.url = url;
    this.schema = schema;
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
    var connection = connectToBoth();
    if (schema != null) {
      connection.setSchema(schema);
    }
    return connection;
  }

  @Override
  public Connection connectToBoth() throws SQLException {
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
  public Dialect aside() {
    try {
      var name = asideSchema();
      execute("CREATE SCHEMA IF NOT EXISTS " + name);
      return new PostgresDialect(url, name);
    } catch (SQLException e) {
      throw new StoreUnavailable(
          "cannot make a schema for the new store, which wants CREATE on the database", e);
    }
  }

  @Override
  public String asideSchema() throws SQLException {
    try (var connection = connect()) {
      return connection.getSchema() + "_next";
    }
  }

  /** The server gives it up with the connection. */
  @Override
  public AutoCloseable claimAside() throws SQLException {
    var connection = connect();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT pg_try_advisory_lock(%d, hashtext(current_schema()))"
                    .formatted(ASIDE_LOCK))) {
      row.next();
      if (row.getBoolean(1)) {
        return connection;
      }
    }
    connection.close();
    throw new AsideTaken("the store is being rebuilt by somebody else just now");
  }

  @Override
  public void dropAside() throws SQLException {
    execute("DROP SCHEMA IF EXISTS " + asideSchema() + " CASCADE");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void keepWritersOut(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("LOCK TABLE offsets IN EXCLUSIVE MODE");
    }
  }

  @Override
  public List<String> rowTables(Connection connection) throws SQLException {
    return names(
        connection,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
            + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'kept\\_%'");
  }

  @Override
  public List<String> columns(Connection connection, String table) throws SQLException {
    return names(
        connection,
        "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
            + " AND is_generated = 'NEVER' AND table_name = '"
            + table
            + "'");
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
    return rowTables(connection).stream().filter(name -> !HISTORY.contains(name)).toList();
  }

  private static List<String> names(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var names = new ArrayList<String>();
      while (row.next()) {
        names.add(row.getString(1));
      }
      return names;
    }
  }

  /**
   * Classes of SQLSTATE: data exception, integrity constraint violation, program limit exceeded.
   */
  @Override
  public boolean blamesTheData(SQLException failure) {
    var state = failure.getSQLState();
    return state != null && Stream.of("22", "23", "54").anyMatch(state::startsWith);
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
