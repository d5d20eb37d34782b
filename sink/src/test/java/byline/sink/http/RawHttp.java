package byline.sink.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no HTTP client would send, byte by byte. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /** Sends bytes and reads until the server closes. */
  static String answer(int port, String request) {
    return answer(port, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String answer(int port, byte[] request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String get(int port, String target, String... headers) {
    var request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    for (var header : headers) {
      request.append(header).append("\r\n");
    }
    return answer(port, request + "Connection: close\r\n\r\n");
  }

  /** Everything until the end of the stream; what a reset cuts off is left out. */
  static String read(Socket socket) {
    var answer = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(answer);
    } catch (java.net.SocketTimeoutException e) {
      throw new UncheckedIOException("the server neither answers nor closes", e);
    } catch (IOException e) {
      // reset by the server after its answer
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  static int status(String answer) {
    return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
  }
}
