package byline.sink;

import byline.sink.access.AccessSettings;
import byline.sink.feed.FollowSettings;
import byline.sink.http.HttpSettings;
import byline.sink.store.Batch;
import byline.sink.store.Change;
import byline.sink.store.EntityStore;
import byline.sink.store.Stores;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sink with a real store, served over real HTTP, whose broker is away. */
public final class Served implements BeforeEachCallback, AfterEachCallback, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Sink sink;
  private final Path file;

  public Served() {
    this(AccessSettings.readOnly(), FollowSettings.usual().openedWhenTold());
  }

  public Served(HttpSettings http) {
    this(AccessSettings.readOnly(), FollowSettings.usual().openedWhenTold(), http);
  }

  public Served(AccessSettings access, FollowSettings follow) {
    this(access, follow, HttpSettings.unhurried(0));
  }

  private Served(AccessSettings access, FollowSettings follow, HttpSettings http) {
    this.file = temporary();
    this.sink =
        new Sink(
            new SinkSettings(
                    Map.of("bootstrap.servers", "127.0.0.1:1"),
                    SinkSettings.DEFAULT_TOPIC_PREFIX,
                    file.toString(),
                    0,
                    new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
                .with(access, follow)
                .with(http));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("sink").resolve("store.db");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts changes into the store, as the intake would. */
  public void apply(Change... changes) {
    try (EntityStore store = Stores.open(file.toString())) {
      store.apply(new Batch(Arrays.asList(changes), Map.of()));
    }
  }

  /** Logs from now on what {@link #apply} changes. */
  public void openLog() {
    sink.openLog();
  }

  public int port() {
    return sink.port();
  }

  /** Stops the sink and starts it again on the same store. */
  public void restart() {
    sink.close();
    sink.start();
  }

  /** Sends a form, as a browser would. */
  public HttpResponse<String> post(String path, String form, String... headers) {
    var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(form));
    if (!Arrays.asList(headers).contains("Content-Type")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    return send(request, headers);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()),
        headers);
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + sink.port() + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body of an answer that must be JSON. */
  public JsonNode json(String path) {
    return json(get(path));
  }

  public static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }

  /** For a test that wants a second one: started here, closed by the test. */
  public Served started() {
    sink.start();
    return this;
  }

  /** All that the server answers: {@code get /works/{id}}. */
  public List<String> routes() {
    return sink.routes();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    sink.start();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    sink.close();
    var folder = file.getParent();
    try (var files = Files.list(folder)) {
      for (var left : files.toList()) {
        Files.delete(left);
      }
    }
    Files.delete(folder);
  }
}
