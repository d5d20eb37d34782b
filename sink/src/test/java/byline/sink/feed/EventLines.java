package byline.sink.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads events as a browser does: an id counts although no data comes with it. */
final class EventLines implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private final HttpURLConnection connection;
  private final BufferedReader lines;
  private String lastId = "";

  /** An event as it came. */
  record Received(String id, String name, String data) {}

  EventLines(URI address, String lastId) {
    try {
      this.connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setReadTimeout(PATIENCE_MILLIS);
      if (!lastId.isEmpty()) {
        connection.setRequestProperty("Last-Event-ID", lastId);
      }
      this.lastId = lastId;
      this.lines =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type() {
    return connection.getContentType();
  }

  /** The last id that came, with or without an event. */
  String lastId() {
    return lastId;
  }

  /** Events up to the first that is wanted. */
  List<Received> until(Predicate<Received> wanted) {
    var received = new ArrayList<Received>();
    do {
      received.add(next());
    } while (!wanted.test(received.get(received.size() - 1)));
    return received;
  }

  Received next() {
    var name = "message";
    var data = "";
    try {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && !data.isEmpty()) {
          return new Received(lastId, name, data);
        } else if (line.startsWith("id: ")) {
          lastId = line.substring(4);
        } else if (line.startsWith("event: ")) {
          name = line.substring(7);
        } else if (line.startsWith("data: ")) {
          data = line.substring(6);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("the stream has ended");
  }

  /** Reads on until an id comes without an event: nothing else is to be told for now. */
  String awaitSilence() {
    var data = "";
    var id = "";
    try {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && !id.isEmpty()) {
          assertThat(data).as("silence").isEmpty();
          lastId = id;
          return id;
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data = line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("the stream has ended");
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}
