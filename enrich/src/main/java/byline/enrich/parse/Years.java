package byline.enrich.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year of a work among the numbers of a reference. */
final class Years {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\(\\s?(?:[^()\\d]{0,30}\\s)?((?:19[5-9]|20[0-4])\\d)[a-z]?\\s?\\)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/.:#-])((?:19[5-9]|20[0-4])\\d)(?![\\d/]|[-–—.]\\d)");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{8,200}\\)");
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,10}\\s?['’](\\d{2})\\b");

  private Years() {}

  /**
   * The year: one alone in parentheses, else the last one, rather outside of parentheses; null when
   * there is none.
   */
  static @Nullable String of(String text) {
    if (text.length() > Limits.REFERENCE) {
      return null;
    }
    Matcher year = IN_PARENTHESES.matcher(text);
    if (year.find()) {
      return year.group(1);
    }
    String last = last(ASIDE.matcher(text).replaceAll(" "));
    last = last == null ? last(text) : last;
    Matcher brief = SHORT.matcher(text);
    if (last == null && brief.find()) {
      int two = Integer.parseInt(brief.group(1));
      last = String.valueOf(two < 50 ? 2000 + two : 1900 + two);
    }
    return last;
  }

  private static @Nullable String last(String text) {
    String last = null;
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      last = year.group(1);
    }
    return last;
  }
}
