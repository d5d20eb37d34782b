package byline.sink.http;

import byline.sink.http.HttpSettings.Limit;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The server's way in, with the limits that hold before any route is asked. */
public final class Doors {
  /** An identifier in an address may be an address: {@code /works/https://doi.org/10.1000/1}. */
  private static final UriCompliance ADDRESSES =
      UriCompliance.DEFAULT.with(
          "identifiers", Violation.AMBIGUOUS_EMPTY_SEGMENT, Violation.AMBIGUOUS_PATH_SEPARATOR);

  private final HttpSettings settings;

  public Doors(HttpSettings settings) {
    this.settings = settings;
  }

  /** Says errors in our form, limits the rate, and the connections. */
  public void guard(Server server) {
    server.setErrorHandler(new JsonErrors(settings.corsOrigins()));
    server.addBean(new NetworkConnectionLimit(settings.limit(Limit.CONNECTIONS), server));
    var rate = new RateLimit(settings);
    var heads = new HeadAsGet();
    server.setHandler(rate.isOn() ? rate.before(heads) : heads);
  }

  /** The port that is listened on. */
  public Connector connector(Server server, HttpConfiguration http) {
    http.setUriCompliance(ADDRESSES);
    http.setRequestHeaderSize(settings.limit(Limit.HEADER_BYTES));
    http.setSendServerVersion(false);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(settings.port());
    connector.setIdleTimeout(Duration.ofSeconds(settings.limit(Limit.IDLE_SECONDS)).toMillis());
    connector.addBean(
        new SlowClients(connector.getScheduler(), settings.limit(Limit.REQUEST_SECONDS)));
    return connector;
  }
}
