package byline.sink.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people read them; what is no ISO 8601 date stays as it is. */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM\u00a0uuuu", Locale.ENGLISH);

  private Dates() {}

  static @Nullable String shown(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    try {
      if (iso.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
        return DAY.format(LocalDate.parse(iso.substring(0, 10)));
      }
      return iso.matches("\\d{4}-\\d\\d") ? MONTH.format(YearMonth.parse(iso)) : iso;
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
