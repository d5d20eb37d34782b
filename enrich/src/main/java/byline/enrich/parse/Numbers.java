package byline.enrich.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Printed numbers in, values out: thousands in any notation, {@code 1.2K} included. */
final class Numbers {
  /** A printed number, for use inside other patterns. */
  static final String PATTERN =
      "\\d{1,3}(?:[,.\u00a0\u202f’' ]\\d{3})+(?!\\d)|\\d{1,12}(?:\\.\\d{1,6})?[KkM]?";

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,.\u00a0\u202f’' ]\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)([KkM]?)");

  private Numbers() {}

  /** The value of a printed number, or null when it is none. */
  static @Nullable Double value(String printed) {
    String text = printed.strip();
    if (GROUPED.matcher(text).matches()) {
      return Double.valueOf(text.replaceAll("\\D", ""));
    }
    Matcher plain = PLAIN.matcher(text);
    if (!plain.matches()) {
      return null;
    }
    double unit =
        switch (plain.group(2)) {
          case "K", "k" -> 1_000;
          case "M" -> 1_000_000;
          default -> 1;
        };
    return Double.parseDouble(plain.group(1)) * unit;
  }
}
