package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The server itself ends a statement that takes too long. */
final class PostgresReader implements Reader {
  private static final String CANCELLED = "57014";
  private final Connection connection;

  PostgresReader(Connection connection, Duration limit) throws SQLException {
    this.connection = connection;
    try (var statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = " + Math.max(1, limit.toMillis()));
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void begin() {}

  @Override
  public boolean wasTooSlow(SQLException e) {
    return CANCELLED.equals(e.getSQLState());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
