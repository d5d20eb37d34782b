package byline.sink.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * Lets scripts of other sites read, and nothing else: answers say which origin may see them
 * (https://fetch.spec.whatwg.org/#http-cors-protocol). Credentials are never asked for.
 */
public final class Cors implements Handler {
  private static final String METHODS = "GET, HEAD";
  private static final String SEEN =
      "ETag, Link, Location, Retry-After, Content-Disposition, X-RateLimit-Limit";
  private final Set<String> origins;

  public Cors(Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  @Override
  public void handle(Context ctx) {
    if (origins.isEmpty()) {
      return;
    }
    var any = origins.contains(HttpSettings.ANY_ORIGIN);
    if (!any) {
      ctx.res().addHeader("Vary", "Origin");
    }
    var origin = ctx.header("Origin");
    if (origin == null || !(any || origins.contains(origin))) {
      return;
    }
    ctx.header("Access-Control-Allow-Origin", any ? HttpSettings.ANY_ORIGIN : origin)
        .header("Access-Control-Expose-Headers", SEEN);
    if (ctx.method().equals(HandlerType.OPTIONS)
        && ctx.header("Access-Control-Request-Method") != null) {
      ctx.header("Access-Control-Allow-Methods", METHODS)
          .header("Access-Control-Allow-Headers", "Accept, If-None-Match, Last-Event-ID")
          .header("Access-Control-Max-Age", "3600")
          .status(204)
          .skipRemainingHandlers();
    }
  }
}
