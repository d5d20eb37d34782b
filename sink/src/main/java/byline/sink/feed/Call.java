package byline.sink.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request to a target at an address that was checked. Sixty lines of our own, since the
 * platform's client looks a name up again by itself; no answer is followed anywhere, nor read
 * beyond its first line.
 */
final class Call {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 10_000;
  private static final int LONGEST_LINE = 500;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

  private Call() {}

  /** Sends a body; returns the answer's status. */
  static int post(Target target, InetAddress address, Map<String, String> headers, byte[] body)
      throws IOException {
    try (var socket = connected(target, address)) {
      var out = socket.getOutputStream();
      out.write(head(target, headers, body.length).getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      var line = firstLine(socket.getInputStream());
      var status = STATUS.matcher(line);
      if (!status.matches()) {
        throw new IOException("the answer is no HTTP/1");
      }
      return Integer.parseInt(status.group(1));
    }
  }

  private static Socket connected(Target target, InetAddress address) throws IOException {
    var plain = new Socket();
    try {
      plain.connect(new InetSocketAddress(address, target.port()), CONNECT_MILLIS);
      plain.setSoTimeout(ANSWER_MILLIS);
      return target.isEncrypted() ? encrypted(plain, target) : plain;
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  private static Socket encrypted(Socket plain, Target target) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket =
        (SSLSocket) factory.createSocket(plain, target.url().getHost(), target.port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String head(Target target, Map<String, String> headers, int length) {
    var url = target.url();
    var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    head.append("Connection: close\r\nContent-Length: ").append(length).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  /** Bounded in length and time, however slowly it drips. */
  private static String firstLine(InputStream in) throws IOException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWER_MILLIS);
    var line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\r' && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE || System.nanoTime() > until) {
        throw new IOException("the answer does not come");
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
