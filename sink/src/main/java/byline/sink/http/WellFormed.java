package byline.sink.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets only queries through that can be decoded: whole escapes, UTF-8, no NUL. What cannot be read
 * would else be left out silently, and the answer be one to another question.
 */
public final class WellFormed implements Handler {

  private static final int MOST_PARAMETERS = 100;

  /** A media type that names no charset, or this one: queries are decoded by it. */
  private static final Pattern UTF_8 =
      Pattern.compile(
          "(?i)(?!.*charset).*|[^;]*(;(?!.*charset)[^;]*)?;\\s*charset=\"?utf-8\"?\\s*");

  private final int longestUri;

  /**
   * A gate.
   *
   * @param longestUri most bytes of path and query
   */
  public WellFormed(int longestUri) {
    this.longestUri = longestUri;
  }

  /** Says what is wrong, with the status that belongs to it. */
  public static final class Malformed extends RuntimeException {
    private final int status;

    Malformed(int status, String message) {
      super(message);
      this.status = status;
    }

    /** A status of HTTP, 4xx. */
    public int status() {
      return status;
    }
  }

  @Override
  public void handle(Context ctx) {
    var query = ctx.queryString();
    int length = ctx.req().getRequestURI().length() + (query == null ? 0 : query.length() + 1);
    if (length > longestUri) {
      throw new Malformed(414, "the address is longer than " + longestUri + " bytes");
    }
    var type = ctx.header("Content-Type");
    if (type != null && !UTF_8.matcher(type).matches()) {
      throw new Malformed(400, "Content-Type: the charset must be utf-8");
    }
    check(query);
  }

  private static void check(@Nullable String query) {
    if (query == null) {
      return;
    }
    var pairs = query.split("&", -1);
    if (pairs.length > MOST_PARAMETERS) {
      throw new Malformed(400, "the query has more than " + MOST_PARAMETERS + " parameters");
    }
    for (var pair : pairs) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      if (!isText(name)) {
        throw new Malformed(400, "the name of a parameter is not percent-encoded UTF-8");
      }
      if (equals >= 0 && !isText(pair.substring(equals + 1))) {
        throw new Malformed(400, name + ": the value is not percent-encoded UTF-8");
      }
    }
  }

  /** Whether the escapes are whole and what they stand for is UTF-8 without NUL. */
  static boolean isText(String escaped) {
    var bytes = ByteBuffer.allocate(escaped.length() * 3);
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '%') {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      if (i + 2 >= escaped.length()) {
        return false;
      }
      int high = Character.digit(escaped.charAt(i + 1), 16);
      int low = Character.digit(escaped.charAt(i + 2), 16);
      if (high < 0 || low < 0 || high + low == 0) {
        return false;
      }
      bytes.put((byte) (high << 4 | low));
      i += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
