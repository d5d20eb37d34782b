package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The server itself ends a statement that takes too long. Its planner is told that reading here and
 * there costs little, as on any disk of today, and not to compile what is over in milliseconds.
 */
final class PostgresReader implements Reader {
  private static final String CANCELLED = "57014";
  private final Connection connection;

  PostgresReader(Connection connection, Duration limit) throws SQLException {
    this.connection = connection;
    try (var statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = " + Math.max(1, limit.toMillis()));
      statement.execute("SET random_page_cost = 1.1");
      statement.execute("SET jit = off");
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
