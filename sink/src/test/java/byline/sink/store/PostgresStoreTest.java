package byline.sink.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@SuppressWarnings("NullAway.Init")
class PostgresStoreTest extends StoreContract {
  private static EmbeddedPostgres server;
  private String url;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @Override
  EntityStore openEmpty() {
    var schema = "s" + UUID.randomUUID().toString().replace("-", "");
    var server = PostgresStoreTest.server.getJdbcUrl("postgres", "postgres");
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new StoreUnavailable("cannot make a schema", e);
    }
    url = server + "&currentSchema=" + schema;
    return reopen();
  }

  @Override
  EntityStore reopen() {
    return Stores.open(url);
  }
}
