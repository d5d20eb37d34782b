package byline.deploy.bench.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntFunction;

/** Clients of a server on this machine. */
final class HttpClients {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  HttpClients(int port) {
    this.port = port;
  }

  Crowd.Arrival asking(IntFunction<String> path) {
    return () ->
        new Crowd.Client() {
          @Override
          public void ask(int number) throws IOException, InterruptedException {
            get(path.apply(number));
          }

          @Override
          public void close() {}
        };
  }

  private void get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " was answered with " + answer.statusCode());
    }
  }
}
