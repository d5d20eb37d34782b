package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of records in, ISO 8601 in the precision given out. */
final class IsoDates {
  private static final Pattern ISO =
      Pattern.compile(
          "\\D{0,20}((?:1[4-9]|20)\\d{2})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?!\\d).{0,40}");

  private IsoDates() {}

  /** The first date of a CSL date variable, or null. */
  static @Nullable String of(JsonNode node) {
    if (node.isValueNode() && !node.isNull()) {
      return read(node.asText());
    }
    JsonNode parts = node.path("date-parts").path(0);
    int year = parts.path(0).asInt(0);
    if (year < 1400 || year > 2100) {
      String raw = node.path("raw").asText(node.path("literal").asText(""));
      return raw.isEmpty() ? null : read(raw);
    }
    return of(year, parts.path(1).asInt(0), parts.path(2).asInt(0));
  }

  /** A date as text, or null when no year is in it. */
  static @Nullable String read(String printed) {
    Matcher iso = ISO.matcher(printed.strip());
    return iso.matches()
        ? of(Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
        : null;
  }

  /** The date as far as its parts exist in the calendar. */
  static String of(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return String.format("%04d", year);
    }
    return PrintedDates.day(year, month, day) == null
        ? String.format("%04d-%02d", year, month)
        : String.format("%04d-%02d-%02d", year, month, day);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
