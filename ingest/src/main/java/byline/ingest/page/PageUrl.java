package byline.ingest.page;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes one address in one way: RFC 3986 section 6.2.2 (case, percent-encoding, dot segments) and
 * 6.2.3 (default port, empty path), without its fragment; query parameters stay as they stand.
 */
public final class PageUrl {
  /** Longest canonical address in characters; whatever is longer is a trap, not a page. */
  public static final int MAX_LENGTH = 8192;

  private static final Map<String, String> DEFAULT_PORTS =
      Map.of("http", "80", "https", "443", "ftp", "21");
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "file");

  /** RFC 3986 appendix B, with the scheme demanded. */
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\\\]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?");

  private static final Pattern PORT = Pattern.compile("(.*?)(?::([0-9]*))?");
  private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.?");
  private static final Pattern IP_LITERAL = Pattern.compile("\\[[0-9a-f:.]+]");

  private PageUrl() {}

  /**
   * Returns the canonical form of an address; the canonical form of that is itself.
   *
   * @throws BadUrl when the text is no absolute {@code http}, {@code https}, {@code ftp} or {@code
   *     file} address
   */
  public static String canonical(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      throw new BadUrl("the address is blank");
    }
    if (text.length() > MAX_LENGTH) {
      throw tooLong(text);
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new BadUrl("not an absolute address with a scheme: " + shown(text));
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      throw new BadUrl(
          "scheme \"" + scheme + "\" is none of http, https, ftp, file: " + shown(text));
    }
    String canonical =
        scheme
            + "://"
            + authority(scheme, orEmpty(parts.group(2)), text)
            + path(parts.group(3), text)
            + PercentEncoding.normalise(orEmpty(parts.group(4)));
    if (canonical.length() > MAX_LENGTH) {
      throw tooLong(text);
    }
    return canonical;
  }

  private static String authority(String scheme, String authority, String text) {
    if (authority.indexOf('@') >= 0) {
      throw new BadUrl("the address carries a user name or password");
    }
    Matcher split = PORT.matcher(authority);
    if (!split.matches()) {
      throw new BadUrl("host not readable: " + shown(text));
    }
    String host = host(split.group(1), text);
    if (scheme.equals("file")) {
      return host.equals("localhost") ? "" : host;
    }
    if (host.isEmpty()) {
      throw new BadUrl("the address names no host: " + shown(text));
    }
    String port = port(orEmpty(split.group(2)), text);
    return port.isEmpty() || port.equals(DEFAULT_PORTS.get(scheme)) ? host : host + ":" + port;
  }

  private static String host(String host, String text) {
    if (host.isEmpty()) {
      return host;
    }
    String ascii = host.startsWith("[") ? host.toLowerCase(Locale.ROOT) : ascii(host, text);
    if (!HOST.matcher(ascii).matches() && !IP_LITERAL.matcher(ascii).matches()) {
      throw new BadUrl("host not readable: " + shown(text));
    }
    return ascii;
  }

  private static String ascii(String host, String text) {
    try {
      return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new BadUrl("host not readable: " + shown(text));
    }
  }

  private static String port(String digits, String text) {
    String port = digits.replaceFirst("^0+(?=[0-9])", "");
    if (port.length() > 5 || (!port.isEmpty() && Integer.parseInt(port) > 65_535)) {
      throw new BadUrl("port out of range: " + shown(text));
    }
    return port;
  }

  private static String path(String path, String text) {
    if (path.isEmpty()) {
      return "/";
    }
    if (path.charAt(0) != '/') {
      throw new BadUrl("the path does not start with \"/\": " + shown(text));
    }
    return DotSegments.removed(PercentEncoding.normalise(path));
  }

  private static BadUrl tooLong(String text) {
    return new BadUrl("longer than " + MAX_LENGTH + " characters: " + shown(text));
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static String shown(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }
}
