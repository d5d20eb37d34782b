package byline.sink.download;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as text that is safe to hand to other programs. */
final class Plain {
  /**
   * What does something instead of standing for something: control codes and overrides of
   * direction.
   */
  private static final Pattern ACTING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]+");

  private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e&&[^\\\\{}\"<>]]+");

  private Plain() {}

  /** A string or number without characters that act; empty for anything else. */
  static String text(JsonNode value) {
    return value.isTextual() || value.isNumber()
        ? ACTING.matcher(value.asText()).replaceAll(" ").strip()
        : "";
  }

  /** Where a work can be read, by its first link that leads to the web. */
  static Optional<String> address(JsonNode work) {
    for (var link : work.path("links")) {
      var url = text(link.path("url"));
      if (!link.path("rel").asText().equals("code") && ADDRESS.matcher(url).matches()) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }
}
