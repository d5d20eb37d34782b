package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Lends connections for reading: opened when wanted, kept, never more than a few at once. */
final class ReaderPool implements AutoCloseable {
  private static final int MOST = 8;
  private final Dialect dialect;
  private final Semaphore permits = new Semaphore(MOST, true);
  private final Deque<Connection> idle = new ArrayDeque<>();

  ReaderPool(Dialect dialect) {
    this.dialect = dialect;
  }

  /** What is asked of a connection. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** Asks on a lent connection; one on which a question failed is not lent again. */
  <T> T ask(String what, Question<T> question) {
    permits.acquireUninterruptibly();
    try {
      var connection = lend();
      var answer = askOn(connection, question);
      giveBack(connection);
      return answer;
    } catch (SQLException e) {
      dropIdle(e);
      throw new StoreUnavailable("cannot read " + what, e);
    } finally {
      permits.release();
    }
  }

  private static <T> T askOn(Connection connection, Question<T> question) throws SQLException {
    try {
      return question.ask(connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Connection lend() throws SQLException {
    synchronized (idle) {
      var connection = idle.poll();
      if (connection != null) {
        return connection;
      }
    }
    return dialect.connect();
  }

  private void giveBack(Connection connection) {
    synchronized (idle) {
      idle.push(connection);
    }
  }

  /** What broke one connection may have broken all. */
  private void dropIdle(SQLException cause) {
    synchronized (idle) {
      for (var connection : idle) {
        try {
          connection.close();
        } catch (SQLException e) {
          cause.addSuppressed(e);
        }
      }
      idle.clear();
    }
  }

  /** Waits until nothing is lent, then closes all. */
  @Override
  public void close() throws SQLException {
    permits.acquireUninterruptibly(MOST);
    for (var connection : idle) {
      connection.close();
    }
  }
}
