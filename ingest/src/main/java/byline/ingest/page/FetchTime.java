package byline.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads the time of a fetch: ISO 8601 with a zone; without one, UTC; a bare date, its midnight. */
public final class FetchTime {
  private FetchTime() {}

  /**
   * The instant a text stands for, or null when it stands for none between the years 1 and 9999.
   */
  public static @Nullable Instant read(String text) {
    try {
      Instant read = instant(text.strip());
      int year = read.atOffset(ZoneOffset.UTC).getYear();
      return year < 1 || year > 9999 ? null : read;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant instant(String text) {
    if (text.indexOf('T') < 0 && text.indexOf('t') < 0) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
    return read instanceof ZonedDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
  }
}
