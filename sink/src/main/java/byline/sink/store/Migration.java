package byline.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A numbered script in one database's words; once released it never changes.
 *
 * @param number from 1
 * @param script statements that end with a semicolon at the end of a line
 */
record Migration(int number, String script) {
  /** Begins a script whose new tables or columns only the topics can fill. */
  private static final String REREAD = "-- reread";

  /** What is common to all databases, then what is this one's own; empty when there is neither. */
  static Optional<Migration> of(int number, Dialect dialect) {
    var common = read(number + ".sql").map(dialect::spell);
    var own = read(dialect.name() + "/" + number + ".sql");
    return common.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Migration(number, common.orElse("") + "\n" + own.orElse("")));
  }

  private static Optional<String> read(String name) {
    try (var in = Migration.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the migration " + name, e);
    }
  }

  /** True when rows that stand already lack something that only the topics can tell. */
  boolean rereads() {
    return script.lines().anyMatch(line -> line.startsWith(REREAD));
  }

  String checksum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  void run(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : script.split(";\\s*\n", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }
}
