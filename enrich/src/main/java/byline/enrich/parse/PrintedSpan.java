package byline.enrich.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting as the end of a line prints them.
 *
 * @param start where the days begin in the line
 * @param from first day, ISO in the precision printed
 * @param to last day, or null for one day and where the printed one lies before the first
 */
record PrintedSpan(int start, String from, @Nullable String to) {
  private static final String DASH = "\\s?[-–—~〜～]{1,2}\\s?";
  private static final String YEAR = "(?<y>(?:19|20)\\d{2})";
  private static final String END = "\\s?\\)?[.。．]?$";

  /** Numeric month/day, Japanese, English month first, English day first, month only, year only. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<m>\\d{1,2})/(?<d>\\d{1,2})(?:"
                  + DASH
                  + "(?:(?<m2>\\d{1,2})/)?(?<d2>\\d{1,2}))?"
                  + "\\s?[,，、]?\\s?"
                  + YEAR
                  + END),
          Pattern.compile(
              YEAR
                  + "[/.年-]\\s?(?<m>\\d{1,2})[/.月-]\\s?(?<d>\\d{1,2})日?"
                  + "(?:"
                  + DASH
                  + "(?:(?<m2>\\d{1,2})[/.月])?(?<d2>\\d{1,2})日?)?"
                  + END),
          Pattern.compile(
              "(?<mn>"
                  + PrintedDates.MONTH
                  + ")\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?"
                  + "(?:"
                  + DASH
                  + "(?:(?<mn2>"
                  + PrintedDates.MONTH
                  + ")\\.?\\s)?"
                  + "(?<d2>\\d{1,2})(?:st|nd|rd|th)?)?,?\\s"
                  + YEAR
                  + END),
          Pattern.compile(
              "(?<d>\\d{1,2})(?:"
                  + DASH
                  + "(?<d2>\\d{1,2}))?\\s(?<mn>"
                  + PrintedDates.MONTH
                  + ")\\.?,?\\s"
                  + YEAR
                  + END),
          Pattern.compile("(?<mn>" + PrintedDates.MONTH + ")\\.?,?\\s" + YEAR + END),
          Pattern.compile(YEAR + "年\\s?(?<m>\\d{1,2})月" + END),
          Pattern.compile("(?<![\\d/.])" + YEAR + "年?" + END));

  /** The days at the end of a line, if it ends with any. */
  static Optional<PrintedSpan> atEndOf(String line) {
    String tail = line.substring(Math.max(0, line.length() - 60));
    int offset = line.length() - tail.length();
    for (Pattern form : FORMS) {
      Matcher span = form.matcher(tail);
      if (span.find()) {
        return Optional.of(read(span, offset));
      }
    }
    return Optional.empty();
  }

  private static PrintedSpan read(Matcher span, int offset) {
    int year = Integer.parseInt(span.group("y"));
    int month = month(span, "m", "mn");
    int day = number(span, "d");
    String from = IsoDates.of(year, month, day);
    int lastMonth = Math.max(month(span, "m2", "mn2"), 0);
    int lastDay = number(span, "d2");
    LocalDate first = PrintedDates.day(year, month, day);
    LocalDate last = PrintedDates.day(year, lastMonth == 0 ? month : lastMonth, lastDay);
    boolean spans = first != null && last != null && last.isAfter(first);
    return new PrintedSpan(offset + span.start(), from, spans ? String.valueOf(last) : null);
  }

  private static int month(Matcher span, String digits, String name) {
    String word = group(span, name);
    return word != null ? PrintedDates.month(word) : number(span, digits);
  }

  private static int number(Matcher span, String name) {
    String digits = group(span, name);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable String group(Matcher span, String name) {
    try {
      return span.group(name);
    } catch (IllegalArgumentException absent) {
      return null;
    }
  }
}
