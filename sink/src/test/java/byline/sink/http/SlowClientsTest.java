package byline.sink.http;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SlowClientsTest {
  @RegisterExtension
  final Served served =
      new Served(HttpSettings.on(0).with(Map.of("request-seconds", "1", "idle-seconds", "30")));

  @Test
  void requestThatDripsIn_isCutOff() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(50);
      socket
          .getOutputStream()
          .write("GET /health HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
      assertThat(dripUntilClosed(socket)).isTrue();
    }
    assertThat(served.get("/works").statusCode()).isEqualTo(200);
  }

  @Test
  void silentConnection_isClosedByTheIdleTimeoutOnly() {
    assertThat(served.get("/works").statusCode()).isEqualTo(200);
    assertThat(served.get("/works").statusCode()).isEqualTo(200);
  }

  /** A byte whenever the read times out, for at most as many bytes as headers may have. */
  private static boolean dripUntilClosed(Socket socket) {
    for (int i = 0; i < 1_000; i++) {
      try {
        socket.getOutputStream().write('x');
        if (socket.getInputStream().read() < 0) {
          return true;
        }
      } catch (java.net.SocketTimeoutException e) {
        // nothing said yet: go on
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }
}
