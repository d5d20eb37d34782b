package byline.sink.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@SuppressWarnings("NullAway.Init")
class PostgresChangeLogTest extends ChangeLogContract {
  private static TestPostgres server;
  private String url;

  @BeforeAll
  static void startServer() {
    server = new TestPostgres();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  EntityStore openEmpty() {
    url = server.emptyStore();
    return reopen();
  }

  @Override
  EntityStore reopen() {
    return Stores.open(url);
  }
}
