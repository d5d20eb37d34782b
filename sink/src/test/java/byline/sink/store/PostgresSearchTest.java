package byline.sink.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@SuppressWarnings("NullAway.Init")
class PostgresSearchTest extends SearchContract {
  private static TestPostgres server;

  @BeforeAll
  static void startServer() {
    server = new TestPostgres();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  String emptyPlace() {
    return server.emptyStore();
  }
}
