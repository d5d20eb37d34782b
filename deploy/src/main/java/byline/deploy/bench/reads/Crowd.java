package byline.deploy.bench.reads;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that ask at the same time, each the next question as soon as it has its answer.
 *
 * @param clients how many
 * @param warmUp questions whose time does not count
 * @param questions questions whose time counts
 */
public record Crowd(int clients, int warmUp, int questions) {
  public Crowd {
    if (clients < 1 || questions < 1 || warmUp < 0) {
      throw new IllegalArgumentException(
          "clients and questions must be at least 1, and warm-up not negative");
    }
  }

  /** One of them. */
  interface Client extends AutoCloseable {
    /** Asks a question and reads the whole answer. */
    void ask(int number) throws Exception;

    @Override
    void close() throws SQLException;
  }

  /** How a client comes to be. */
  interface Arrival {
    Client arrive() throws Exception;
  }

  /**
   * How long each question took.
   *
   * @throws ExecutionException when one was not answered
   */
  Latencies ask(Arrival arrival) throws ExecutionException, InterruptedException {
    var next = new AtomicInteger();
    var nanos = new long[questions];
    var threads = Executors.newFixedThreadPool(clients);
    try {
      var done = new ArrayList<Future<?>>();
      for (int i = 0; i < clients; i++) {
        done.add(
            threads.submit(
                () -> {
                  askOn(arrival, next, nanos);
                  return null;
                }));
      }
      for (var one : done) {
        one.get();
      }
      return Latencies.of(nanos);
    } finally {
      threads.shutdownNow();
    }
  }

  private void askOn(Arrival arrival, AtomicInteger next, long[] nanos) throws Exception {
    try (var client = arrival.arrive()) {
      for (int n = next.getAndIncrement(); n < warmUp + questions; n = next.getAndIncrement()) {
        long before = System.nanoTime();
        client.ask(n);
        if (n >= warmUp) {
          nanos[n - warmUp] = System.nanoTime() - before;
        }
      }
    }
  }
}
