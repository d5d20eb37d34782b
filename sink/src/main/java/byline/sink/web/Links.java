package byline.sink.web;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links within the house and out of it. */
final class Links {
  private Links() {}

  /** The first segment of the addresses of a kind's pages. */
  static String segment(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String path(Kind kind, String id) {
    return "/" + segment(kind) + "/" + encode(id);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name of an entity, linked when it has an id. */
  static Html entity(Kind kind, @Nullable String id, @Nullable String name) {
    return entity(kind, id, bdi(name == null || name.isBlank() ? "(no name)" : name));
  }

  static Html entity(Kind kind, @Nullable String id, Html name) {
    return id == null ? name : el("a", attr("href", path(kind, id)), name);
  }

  /** A link out of the house, when the address is one that a browser may be sent to, else text. */
  static Html outside(@Nullable String url, @Nullable String label) {
    var text = label == null ? shown(url) : label;
    return isWeb(url)
        ? el(
            "a",
            attr("href", String.valueOf(url)),
            attr("rel", "noopener nofollow"),
            cls("out"),
            bdi(text))
        : bdi(text);
  }

  static boolean isWeb(@Nullable String url) {
    if (url == null) {
      return false;
    }
    var start = url.toLowerCase(Locale.ROOT);
    return (start.startsWith("https://") || start.startsWith("http://"))
        && url.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
  }

  /** The host of an address, or the address itself where it has none. */
  static String host(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      var host = new URI(url).getHost();
      return host == null ? url : host;
    } catch (URISyntaxException e) {
      return url;
    }
  }

  private static String shown(@Nullable String url) {
    return url == null ? "" : url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
