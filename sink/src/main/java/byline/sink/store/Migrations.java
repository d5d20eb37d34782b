package byline.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Brings a database's tables up to date, one numbered script after the other. */
final class Migrations {
  private final Dialect dialect;

  Migrations(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Applies what is missing, all of it or nothing; refuses a database of a later version. */
  void apply(Connection connection) throws SQLException {
    int version = dialect.version(connection);
    var script = script(version + 1);
    while (script.isPresent()) {
      run(connection, script.get());
      dialect.version(connection, ++version);
      script = script(version + 1);
    }
    if (version > 0 && script(version).isEmpty()) {
      throw new IllegalStateException(
          "the store was written by a later release (its version is " + version + ")");
    }
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : script.split(";\\s*\n", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }

  /** What is common to all databases, then what is this one's own. */
  private Optional<String> script(int number) {
    var common = read(number + ".sql").map(dialect::spell);
    var own = read(dialect.name() + "/" + number + ".sql");
    return common.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(common.orElse("") + "\n" + own.orElse(""));
  }

  private static Optional<String> read(String name) {
    try (var in = Migrations.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the migration " + name, e);
    }
  }
}
