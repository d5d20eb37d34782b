package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;

/** SQLite looks at the clock every so many steps of a statement's program. */
final class SqliteReader implements Reader {
  private static final int STEPS = 20_000;
  private final Connection connection;
  private final Duration limit;
  private long began = System.nanoTime();

  SqliteReader(Connection connection, Duration limit) throws SQLException {
    this.connection = connection;
    this.limit = limit;
    ProgressHandler.setHandler(
        connection,
        STEPS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return isOver() ? 1 : 0;
          }
        });
  }

  private boolean isOver() {
    return System.nanoTime() - began > limit.toNanos();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void begin() {
    began = System.nanoTime();
  }

  @Override
  public boolean wasTooSlow(SQLException e) {
    return e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
