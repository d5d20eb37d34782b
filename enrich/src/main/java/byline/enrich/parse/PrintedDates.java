package byline.enrich.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Month names and days as pages print them. */
final class PrintedDates {
  /** An English month, full or short, for use inside other patterns. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PrintedDates() {}

  /** Number of an English month name, 1 to 12, or 0 when it is none. */
  static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    return start.length() < 3 ? 0 : MONTHS.indexOf(start.substring(0, 3)) + 1;
  }

  /** The day, or null when the calendar has none such. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** The last such day up to and including the fetch; for pages that leave out the current year. */
  static @Nullable LocalDate lastBefore(LocalDate fetch, int month, int day) {
    for (int year = fetch.getYear(); year > fetch.getYear() - 8; year--) {
      LocalDate date = day(year, month, day);
      if (date != null && !date.isAfter(fetch)) {
        return date;
      }
    }
    return null;
  }
}
