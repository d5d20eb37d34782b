package byline.enrich.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads addresses without ever refusing one. */
final class Address {
  private Address() {}

  /** Host in lower case without user and port; the scheme (or {@code unknown}) where none is. */
  static String host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "unknown";
    }
    int start = scheme + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int port = authority.lastIndexOf(':');
    String host = port < 0 ? authority : authority.substring(0, port);
    return (host.isEmpty() ? url.substring(0, scheme) : host).toLowerCase(Locale.ROOT);
  }

  /** The address if it is an absolute http(s) one of sane length, else null. */
  static @Nullable String web(@Nullable String url) {
    if (url == null || url.length() > 2_000) {
      return null;
    }
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") ? url : null;
  }
}
