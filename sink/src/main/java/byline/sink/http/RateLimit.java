package byline.sink.http;

import byline.sink.http.HttpSettings.Limit;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * How often one client may ask: a leaking bucket a client. A client is an address, of IPv6 the
 * first 64 bits; behind proxies that are trusted it is who the outermost of them saw.
 */
final class RateLimit {
  private static final int MOST_CLIENTS = 50_000;
  private static final int NETWORK_BYTES = 8;
  private final int perSecond;
  private final int burst;
  private final int proxies;

  RateLimit(HttpSettings settings) {
    this.perSecond = settings.limit(Limit.REQUESTS_PER_SECOND);
    this.burst = settings.limit(Limit.REQUEST_BURST);
    this.proxies = settings.limit(Limit.TRUSTED_PROXIES);
  }

  boolean isOn() {
    return perSecond > 0;
  }

  Handler before(Handler next) {
    // The bucket refuses the request that fills it: one more than may come at once.
    var buckets =
        new DoSHandler.LeakingBucketTrackerFactory(perSecond, burst + 1, Duration.ofMinutes(1));
    return new DoSHandler(next, this::client, buckets, this::refuse, MOST_CLIENTS);
  }

  private String client(Request request) {
    if (proxies > 0) {
      var seen = String.join(",", request.getHeaders().getValuesList("X-Forwarded-For"));
      var hops = seen.split(",", -1);
      var claimed = hops[Math.max(0, hops.length - proxies)].strip();
      if (!claimed.isEmpty() && claimed.length() <= 64) {
        return claimed;
      }
    }
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress remote
        ? network(remote.getAddress())
        : "";
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }

  private boolean refuse(Request request, Response response, Callback callback) {
    response.getHeaders().put("Retry-After", 1);
    response.getHeaders().put("X-RateLimit-Limit", perSecond);
    Response.writeError(
        request,
        response,
        callback,
        429,
        "more than " + perSecond + " requests a second; wait as long as Retry-After says");
    return true;
  }
}
