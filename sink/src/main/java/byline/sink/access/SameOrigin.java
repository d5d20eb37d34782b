package byline.sink.access;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send. Programs send neither header; browsers
 * send at least one, and to other sites no session besides.
 */
final class SameOrigin {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private SameOrigin() {}

  static void demand(Context ctx) {
    if (SAFE.contains(ctx.method().name())) {
      return;
    }
    var origin = ctx.header("Origin");
    var site = ctx.header("Sec-Fetch-Site");
    if (origin != null && !isOurs(origin, ctx.header("Host"))) {
      throw Denied.forbidden("the request comes from another site");
    }
    if (origin == null && site != null && !OURS.contains(site)) {
      throw Denied.forbidden("the request comes from another site");
    }
  }

  /** The scheme may differ, where a proxy ends TLS. */
  private static boolean isOurs(String origin, @org.jspecify.annotations.Nullable String host) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false; // no address, so not ours
    }
  }
}
