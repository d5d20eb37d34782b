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
import org.sqlite.SQLiteConfig;

/** One file, no server: write-ahead log for readers beside the writer, FTS5 for search. */
final class SqliteDialect implements Dialect {
  private static final int BUSY_MILLIS = 30_000;
  private final String url;

  SqliteDialect(Path file) {
    this.url = "jdbc:sqlite:" + withFolder(file.toAbsolutePath());
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

  /** Synchronous NORMAL may lose the last commits with the power, never rows without offsets. */
  @Override
  public Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return DriverManager.getConnection(url, config.toProperties());
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
    var sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            + " AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' AND name <> 'migrations'";
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
