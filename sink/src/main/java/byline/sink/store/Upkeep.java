package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** What the store knows about itself beside its rows and offsets. */
final class Upkeep {
  private static final String REBUILD = "rebuild-because";

  private static final String BEGUN = "begun-at";

  private Upkeep() {}

  /** True when anything was ever read into the store. */
  static boolean hasRead(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT 1 FROM offsets LIMIT 1");
        var row = statement.executeQuery()) {
      return row.next();
    }
  }

  /** Notes that the rows are to be made anew from the topics. */
  static void wantRebuild(Connection connection, String because) throws SQLException {
    note(connection, REBUILD, because);
  }

  /** Why the rows are to be made anew from the topics; empty when they are not. */
  static Optional<String> rebuildWanted(Connection connection) throws SQLException {
    return noted(connection, REBUILD);
  }

  /** Notes that the rows were made anew. */
  static void forgetRebuild(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("DELETE FROM upkeep WHERE name = ?")) {
      statement.setString(1, REBUILD);
      statement.executeUpdate();
    }
  }

  /** When the first batch was begun to be read; notes that it is now where nothing was noted. */
  static Instant begun(Connection connection) throws SQLException {
    var noted = noted(connection, BEGUN);
    if (noted.isPresent()) {
      return Instant.parse(noted.get());
    }
    var now = Instant.now();
    note(connection, BEGUN, now.toString());
    return now;
  }

  private static void note(Connection connection, String name, String value) throws SQLException {
    var sql =
        "INSERT INTO upkeep(name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      statement.setString(2, value);
      statement.executeUpdate();
    }
  }

  private static Optional<String> noted(Connection connection, String name) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT value FROM upkeep WHERE name = ?")) {
      statement.setString(1, name);
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }
}
