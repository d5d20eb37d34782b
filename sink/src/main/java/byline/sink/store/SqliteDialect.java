package byline.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** One file, no server: write-ahead log for readers beside the writer, FTS5 for search. */
final class SqliteDialect implements Dialect {
  private static final int BUSY_MILLIS = 30_000;

  /** Negative: in KiB. What is asked often, and what a batch touches, should not be read again. */
  private static final int CACHE = -32 * 1024;

  /** Of an extended result code this is the code itself. */
  private static final int PRIMARY_CODE = 0xff;

  private static final Set<Integer> REFUSALS =
      Set.of(
          SQLiteErrorCode.SQLITE_TOOBIG.code,
          SQLiteErrorCode.SQLITE_CONSTRAINT.code,
          SQLiteErrorCode.SQLITE_MISMATCH.code);

  private final Path file;

  SqliteDialect(Path file) {
    this.file = withFolder(file.toAbsolutePath());
  }

  private static Path withFolder(Path file) {
    try {
      var folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of the store " + file, e);
    }
  }

  @Override
  public String name() {
    return "sqlite";
  }

  /** Rows have a lasting number, by which the search tables know them. */
  @Override
  public String spell(String script) {
    return script
        .replace(":entity", "row INTEGER PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE")
        .replace(":key", "TEXT");
  }

  @Override
  public Connection connect() throws SQLException {
    return connect(SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  /** Synchronous NORMAL may lose the last commits with the power, never rows without offsets. */
  private Connection connect(SQLiteConfig.TransactionMode mode) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(CACHE);
    config.setTransactionMode(mode);
    return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
  }

  private Path beside(String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  @Override
  public Dialect aside() {
    return new SqliteDialect(beside(".next"));
  }

  @Override
  public String asideSchema() {
    return "next";
  }

  @Override
  public AutoCloseable claimAside() {
    return FileClaim.of(beside(".next.claim"));
  }

  @Override
  public void dropAside() {
    try {
      for (var suffix : List.of(".next", ".next-wal", ".next-shm")) {
        Files.deleteIfExists(beside(suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the store beside " + file, e);
    }
  }

  /** Begins no transaction on the other file, which is still written to. */
  @Override
  public Connection connectToBoth() throws SQLException {
    var connection = connect(SQLiteConfig.TransactionMode.DEFERRED);
    try (var statement = connection.prepareStatement("ATTACH DATABASE ? AS next")) {
      statement.setString(1, beside(".next").toString());
      statement.execute();
    }
    return connection;
  }

  @Override
  public void keepWritersOut(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE main.offsets SET next_offset = next_offset");
    }
  }

  @Override
  public List<String> rowTables(Connection connection) throws SQLException {
    return names(
        connection,
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0"
            + " AND name NOT LIKE 'sqlite%'");
  }

  @Override
  public List<String> columns(Connection connection, String table) throws SQLException {
    return names(connection, "SELECT name FROM pragma_table_info('" + table + "', 'main')");
  }

  @Override
  public Reader reader(Duration limit) throws SQLException {
    return new SqliteReader(connect(), limit);
  }

  @Override
  public int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.getInt(1);
    }
  }

  @Override
  public void version(Connection connection, int version) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + version);
    }
  }

  /** The search tables look after their own shadow tables, whose names begin like theirs. */
  @Override
  public List<String> tables(Connection connection) throws SQLException {
    return names(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            + " AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' AND name <> 'migrations'");
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

  @Override
  public boolean blamesTheData(SQLException failure) {
    return REFUSALS.contains(failure.getErrorCode() & PRIMARY_CODE);
  }

  @Override
  public void index(SqlBatch batch, Kind kind, String id, SearchText text) throws SQLException {
    var table = kind.plural();
    batch.add(
        "INSERT INTO "
            + table
            + "_search(rowid, title, names, body, id, words, standing)"
            + " SELECT row, ?, ?, ?, id, ?, ? FROM "
            + table
            + " WHERE id = ?",
        text.title(),
        text.names(),
        text.body(),
        text.titleWords(),
        text.standing(),
        id);
  }

  @Override
  public void unindex(SqlBatch batch, Kind kind, String id) throws SQLException {
    var table = kind.plural();
    batch.add(
        "DELETE FROM "
            + table
            + "_search WHERE rowid = (SELECT row FROM "
            + table
            + " WHERE id = ?)",
        id);
  }

  @Override
  public MatchLanguage language() {
    return new Fts5();
  }

  @Override
  public String matching(Kind kind) {
    return "s." + kind.plural() + "_search MATCH ?";
  }

  @Override
  public String within(Kind kind) {
    var search = kind.plural() + "_search";
    return "e.row IN (SELECT rowid FROM " + search + " WHERE " + search + " MATCH ?)";
  }

  @Override
  public String sameEntity() {
    return "e.row = s.rowid";
  }
}
