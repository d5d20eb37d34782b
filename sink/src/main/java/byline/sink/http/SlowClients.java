package byline.sink.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request drips in: one that goes on receiving bytes for longer than a
 * request may take, while no request is complete. A silent connection is the idle timeout's
 * business, and one that is being answered receives nothing.
 */
final class SlowClients implements Connection.Listener {
  private final Scheduler scheduler;
  private final int seconds;
  private final Map<Connection, Scheduler.Task> watches = new ConcurrentHashMap<>();

  SlowClients(Scheduler scheduler, int seconds) {
    this.scheduler = scheduler;
    this.seconds = seconds;
  }

  @Override
  public void onOpened(Connection connection) {
    // The first look compares with the empty connection: a request that never completes is closed.
    watch(connection, 0, 0);
  }

  private void watch(Connection connection, long requests, long bytes) {
    watches.put(
        connection,
        scheduler.schedule(() -> look(connection, requests, bytes), seconds, TimeUnit.SECONDS));
  }

  private void look(Connection connection, long requests, long bytes) {
    if (!watches.containsKey(connection)) {
      return;
    }
    long arrived = connection.getMessagesIn();
    long received = connection.getBytesIn();
    if (arrived == requests && received > bytes) {
      watches.remove(connection);
      connection.getEndPoint().close();
    } else {
      watch(connection, arrived, received);
    }
  }

  @Override
  public void onClosed(Connection connection) {
    var watch = watches.remove(connection);
    if (watch != null) {
      watch.cancel();
    }
  }
}
