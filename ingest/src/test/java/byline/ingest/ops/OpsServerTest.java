package byline.ingest.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpsServerTest {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final AtomicBoolean healthy = new AtomicBoolean(true);
  private OpsServer server;

  @BeforeEach
  void start() throws IOException {
    var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = OpsServer.start(anyPort, registry, healthy::get);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void metrics_areInPrometheusForm() throws Exception {
    registry.counter("byline.test").increment(3);

    assertThat(get("/metrics").body()).contains("byline_test_total 3.0");
  }

  @Test
  void health_followsTheRole() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    healthy.set(false);
    assertThat(get("/health").statusCode()).isEqualTo(503);
  }

  @Test
  void anythingElse_isNotFound() throws Exception {
    assertThat(get("/etc").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
