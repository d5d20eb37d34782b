package byline.enrich.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code content-type} header says.
 *
 * @param name type and subtype in lower case, empty when the header says nothing usable
 * @param charset the charset parameter as sent, or null
 */
record MediaType(String name, @Nullable String charset) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9.+_-]{1,80}/[a-z0-9.+_-]{1,100}");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})");

  /** Reads a header; a missing or garbled one is a type that says nothing. */
  static MediaType of(@Nullable String header) {
    if (header == null) {
      return new MediaType("", null);
    }
    String sent = header.length() > 500 ? header.substring(0, 500) : header;
    int end = sent.indexOf(';');
    String name = (end < 0 ? sent : sent.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(sent);
    return new MediaType(
        NAME.matcher(name).matches() ? name : "", charset.find() ? charset.group(1) : null);
  }

  boolean isHtml() {
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  boolean isJson() {
    return name.endsWith("/json") || name.endsWith("+json");
  }

  boolean isXml() {
    return name.endsWith("/xml") || (name.endsWith("+xml") && !isHtml());
  }

  /** Whether only the body can tell what it is. */
  boolean isVague() {
    return name.isEmpty()
        || name.equals("application/octet-stream")
        || name.equals("binary/octet-stream")
        || name.equals("application/unknown");
  }

  /** Whether a body of this type may hold text that a layout can read. */
  boolean isReadable() {
    return isVague()
        || isHtml()
        || isJson()
        || isXml()
        || (name.startsWith("text/") && !name.equals("text/css") && !name.endsWith("javascript"))
        || name.contains("bibtex")
        || name.contains("x-tex")
        || name.contains("ndjson");
  }
}
