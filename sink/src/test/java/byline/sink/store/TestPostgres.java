package byline.sink.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A real server, and in it as many empty stores as wanted. */
public final class TestPostgres implements AutoCloseable {
  private final EmbeddedPostgres server;

  public TestPostgres() {
    try {
      this.server = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start PostgreSQL", e);
    }
  }

  /** Address of a store that nobody has used. */
  public String emptyStore() {
    var schema = "s" + UUID.randomUUID().toString().replace("-", "");
    var url = server.getJdbcUrl("postgres", "postgres");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make a schema", e);
    }
    return url + "&currentSchema=" + schema;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop PostgreSQL", e);
    }
  }
}
