package byline.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What people told the sink itself, and no topic can tell again: requests and subscriptions. It
 * outlasts whatever becomes of the store beside it, and lies in a file of its own where the store
 * is a file, so that a copy of the store holds nothing that was told in confidence.
 */
public final class Kept implements AutoCloseable {
  private static final String TABLES = "kept.sql";
  private final Dialect dialect;
  private @Nullable Connection open;

  private Kept(Dialect dialect) {
    this.dialect = dialect;
  }

  /** What is done with a connection, all of it or nothing. */
  public interface Deed<T> {
    T on(Connection connection) throws SQLException;
  }

  static Kept open(Dialect dialect) {
    var kept = new Kept(dialect);
    kept.in(
        "bring the kept tables up to date",
        connection -> {
          new Script(dialect.spell(tables())).run(connection);
          return true;
        });
    return kept;
  }

  private static String tables() {
    try (var in = Kept.class.getResourceAsStream(TABLES)) {
      if (in == null) {
        throw new IllegalStateException("the distribution lacks " + TABLES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLES, e);
    }
  }

  /** A script of statements that each end with a semicolon at the end of a line. */
  private record Script(String text) {
    void run(Connection connection) throws SQLException {
      try (var statement = connection.createStatement()) {
        for (var sql : text.split(";\\s*\n", -1)) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
      }
    }
  }

  /**
   * Does something in one transaction; others wait meanwhile.
   *
   * @param what for the message when it fails: "cannot …"
   */
  public synchronized <T> T in(String what, Deed<T> deed) {
    try {
      var connection = connection();
      connection.setAutoCommit(false);
      T result = deed.on(connection);
      connection.commit();
      // SQLite's driver begins the next transaction at once, which would keep other sinks out.
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      giveUp(e);
      throw new StoreUnavailable("cannot " + what, e);
    } catch (RuntimeException e) {
      giveUp(e);
      throw e;
    }
  }

  private Connection connection() throws SQLException {
    var connection = open;
    if (connection == null || connection.isClosed()) {
      connection = dialect.connect();
      open = connection;
    }
    return connection;
  }

  private void giveUp(Exception cause) {
    try (var failed = open) {
      open = null;
      if (failed != null && !failed.isClosed()) {
        failed.rollback();
      }
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try (var connection = open) {
      open = null;
      if (connection != null && !connection.isClosed() && !connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot close what is kept", e);
    }
  }
}
