package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings a database's tables up to date, one numbered script after the other, and keeps with each
 * its checksum, so that a store made by other scripts is never mistaken for one of ours.
 */
final class Migrations {
  private static final String HISTORY =
      "CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY,"
          + " checksum TEXT NOT NULL, applied_at TEXT NOT NULL)";

  private final Dialect dialect;

  Migrations(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Applies the next script that is missing, within the caller's transaction; whoever else does the
   * same at that moment waits and then finds it applied.
   *
   * @return whether there was one
   * @throws IllegalStateException when the store is of a later release or of other scripts
   */
  boolean next(Connection connection) throws SQLException {
    int version = dialect.version(connection);
    check(connection, version);
    var next = Migration.of(version + 1, dialect);
    if (next.isEmpty()) {
      return false;
    }
    next.get().run(connection);
    if (next.get().rereads() && Upkeep.hasRead(connection)) {
      Upkeep.wantRebuild(connection, "migration " + (version + 1));
    }
    note(connection, next.get());
    dialect.version(connection, version + 1);
    return true;
  }

  private void check(Connection connection, int version) throws SQLException {
    if (version > 0 && Migration.of(version, dialect).isEmpty()) {
      throw new IllegalStateException(
          "the store was written by a later release (its version is %d): run that release, or fill"
                  .formatted(version)
              + " a store of another name, which the topics do by themselves");
    }
    try (var statement = connection.createStatement()) {
      statement.execute(HISTORY);
    }
    var applied = applied(connection);
    for (int number = 1; number <= version; number++) {
      compare(connection, Migration.of(number, dialect).orElseThrow(), applied);
    }
  }

  private static void compare(Connection connection, Migration script, Map<Integer, String> applied)
      throws SQLException {
    var checksum = applied.get(script.number());
    if (checksum == null) {
      note(connection, script); // by a release that kept no history
    } else if (!checksum.equals(script.checksum())) {
      throw new IllegalStateException(
          "the store's tables were made by another script %d than this release has: run the release"
                  .formatted(script.number())
              + " that made it, or fill a store of another name, which the topics do by"
              + " themselves");
    }
  }

  private static Map<Integer, String> applied(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT version, checksum FROM migrations");
        var row = statement.executeQuery()) {
      var applied = new HashMap<Integer, String>();
      while (row.next()) {
        applied.put(row.getInt(1), row.getString(2));
      }
      return applied;
    }
  }

  private static void note(Connection connection, Migration script) throws SQLException {
    try (var statement = connection.prepareStatement("INSERT INTO migrations VALUES (?, ?, ?)")) {
      statement.setInt(1, script.number());
      statement.setString(2, script.checksum());
      statement.setString(3, Instant.now().toString());
      statement.executeUpdate();
    }
  }
}
