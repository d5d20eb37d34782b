package byline.sink.feed;

import byline.sink.store.Kind;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where entities are looked at, as the one who asks can reach them. */
final class Addresses {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\[\\]:-]{1,255}");
  private final String base;

  private Addresses(String base) {
    this.base = base;
  }

  /** By the name that the request was sent to, which a proxy may have noted. */
  static Addresses of(Context ctx) {
    var host = ctx.header("Host");
    var scheme = "https".equals(ctx.header("X-Forwarded-Proto")) ? "https" : ctx.scheme();
    return new Addresses(
        host == null || !HOST.matcher(host).matches() ? "" : scheme + "://" + host);
  }

  /** An address of ours. */
  String of(String path) {
    return base + path;
  }

  String page(Kind kind, String id) {
    return base + path(kind, id);
  }

  static String path(Kind kind, String id) {
    return "/" + segment(kind) + "/" + encoded(id);
  }

  static String segment(Kind kind) {
    return switch (kind) {
      case PAPER -> "paper";
      case AUTHOR -> "author";
      case TOPIC -> "topic";
      case VENUE -> "venue";
      case INSTITUTION -> "institution";
    };
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
