package byline.ingest.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Serves {@code /metrics} for Prometheus and {@code /health} for whoever restarts processes. */
public final class OpsServer implements AutoCloseable {
  private final HttpServer http;
  private final ExecutorService threads;

  private OpsServer(HttpServer http, ExecutorService threads) {
    this.http = http;
    this.threads = threads;
  }

  /**
   * Binds the address and serves until closed.
   *
   * @param address port 0 for any free one
   * @param healthy asked on each {@code /health}: true answers 200, false 503
   * @throws IOException when the port is taken
   */
  public static OpsServer start(
      InetSocketAddress address, PrometheusMeterRegistry registry, BooleanSupplier healthy)
      throws IOException {
    HttpServer http = HttpServer.create(address, 0);
    ExecutorService threads = Executors.newFixedThreadPool(2, OpsServer::daemon);
    http.setExecutor(threads);
    http.createContext("/metrics", call -> metrics(call, registry));
    http.createContext("/health", call -> health(call, healthy));
    http.createContext("/", call -> answer(call, 404, "text/plain", "see /metrics or /health\n"));
    http.start();
    return new OpsServer(http, threads);
  }

  /** The port it listens on. */
  public int port() {
    return http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private static void metrics(HttpExchange call, PrometheusMeterRegistry registry)
      throws IOException {
    answer(call, 200, "text/plain; version=0.0.4; charset=utf-8", registry.scrape());
  }

  private static void health(HttpExchange call, BooleanSupplier healthy) throws IOException {
    boolean up = healthy.getAsBoolean();
    String body = "{\"status\":\"" + (up ? "up" : "down") + "\"}\n";
    answer(call, up ? 200 : 503, "application/json", body);
  }

  private static void answer(HttpExchange call, int status, String type, String body)
      throws IOException {
    try (call) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().set("Content-Type", type);
      boolean head = call.getRequestMethod().equals("HEAD");
      call.sendResponseHeaders(status, head ? -1 : bytes.length);
      if (!head) {
        call.getResponseBody().write(bytes);
      }
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "ops-http");
    thread.setDaemon(true);
    return thread;
  }
}
