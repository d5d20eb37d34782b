package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Lends connections for reading: opened when wanted, kept, never more than a few at once. */
final class ReaderPool implements AutoCloseable {
  private static final int MOST = 8;
  private final Dialect dialect;
  private final Duration limit;
  private final Semaphore permits = new Semaphore(MOST, true);
  private final Deque<Reader> idle = new ArrayDeque<>();

  /**
   * A pool with nothing open yet.
   *
   * @param limit how long one question may take
   */
  ReaderPool(Dialect dialect, Duration limit) {
    this.dialect = dialect;
    this.limit = limit;
  }

  /** What is asked of a connection. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** Asks on a lent connection; one on which a question failed is not lent again. */
  <T> T ask(String what, Question<T> question) {
    permits.acquireUninterruptibly();
    try {
      var reader = lend();
      var answer = askOn(reader, what, question);
      giveBack(reader);
      return answer;
    } catch (SQLException e) {
      dropIdle(e);
      throw new StoreUnavailable("cannot read " + what, e);
    } finally {
      permits.release();
    }
  }

  private <T> T askOn(Reader reader, String what, Question<T> question) throws SQLException {
    try {
      reader.begin();
      return question.ask(reader.connection());
    } catch (SQLException e) {
      reader.close();
      if (reader.wasTooSlow(e)) {
        throw new QueryTooSlow(
            "reading " + what + " took longer than " + limit.toMillis() + " ms", e);
      }
      throw e;
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private Reader lend() throws SQLException {
    synchronized (idle) {
      var reader = idle.poll();
      if (reader != null) {
        return reader;
      }
    }
    return dialect.reader(limit);
  }

  private void giveBack(Reader reader) {
    synchronized (idle) {
      idle.push(reader);
    }
  }

  /** What broke one connection may have broken all. */
  private void dropIdle(SQLException cause) {
    synchronized (idle) {
      for (var reader : idle) {
        try {
          reader.close();
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
    for (var reader : idle) {
      reader.close();
    }
  }
}
