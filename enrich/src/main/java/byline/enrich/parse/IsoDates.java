package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of records in, ISO 8601 in the precision given out. */
final class IsoDates {
  private static final String WORDS = "(?:\\p{L}{1,12}[,:]? ){0,3}";
  private static final String YEAR = "(?<year>(?:1[4-9]|20)\\d{2})(?!\\d)";
  private static final String MONTH = "(?<month>" + PrintedDates.MONTH + ")(?!\\p{L})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
  private static final String REST = ".{0,40}";

  /** The ways of writing a date that leave no doubt, each with a year and perhaps more. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "\\D{0,20}" + YEAR + "[-/, ]{1,2}" + MONTH + "(?:[-/ ]" + DAY + ")?" + REST),
          Pattern.compile(
              WORDS + "(?:" + DAY + "[-. ]{1,2})?" + MONTH + "[-/, ]{1,2}" + YEAR + REST),
          Pattern.compile(WORDS + MONTH + " " + DAY + ",? " + YEAR + REST),
          Pattern.compile(
              "(?<year>(?:1[4-9]|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])"
                  + "(?!\\d)"
                  + REST),
          Pattern.compile(
              "\\D{0,20}"
                  + YEAR
                  + "(?:[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?)?(?!\\d)"
                  + REST));

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.]" + YEAR + REST);

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
    String text = printed.strip();
    for (Pattern form : FORMS) {
      Matcher date = form.matcher(text);
      if (date.matches()) {
        return of(
            number(date.group("year")), month(date.group("month")), number(date.group("day")));
      }
    }
    Matcher numbers = YEAR_LAST.matcher(text);
    return numbers.matches()
        ? yearLast(
            number(numbers.group("year")), number(numbers.group(1)), number(numbers.group(2)))
        : null;
  }

  /** Of two numbers before the year that could each be the month, neither is taken for it. */
  private static String yearLast(int year, int first, int second) {
    if (second > 12) {
      return of(year, first, second);
    }
    boolean open = first > 0 && first <= 12 && first != second;
    return of(year, open ? 0 : second, first);
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

  private static int month(@Nullable String printed) {
    return printed != null && Character.isLetter(printed.charAt(0))
        ? PrintedDates.month(printed)
        : number(printed);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
