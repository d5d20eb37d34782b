package byline.enrich.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed pages, as first and last page without leading zeros.
 *
 * @param first first page, or empty where none is printed
 * @param last last page, or empty where only one is printed
 */
record PageRange(String first, String last) {
  private static final Pattern RANGE =
      Pattern.compile("0*(\\d{1,7})\\s*(?:[-–—‐‑−]+|\\s)\\s*0*(\\d{1,7})");
  private static final PageRange NONE = new PageRange("", "");

  /** Reads pages as printed, or finds none; a range counts before a lone number. */
  static PageRange of(String printed) {
    Matcher range = RANGE.matcher(printed);
    if (range.find()) {
      return new PageRange(range.group(1), range.group(2));
    }
    String number = Digits.first(printed);
    return number.isEmpty() ? NONE : new PageRange(number, "");
  }

  boolean isKnown() {
    return !first.isEmpty();
  }

  /** Whether both start on one page; a range whose dash was lost ({@code 4348}) is read again. */
  boolean startsWith(PageRange other) {
    return first.equals(other.first)
        || (!last.isEmpty() && (first + last).equals(other.first + other.last))
        || (!other.last.isEmpty() && (first + last).equals(other.first + other.last));
  }

  /** Whether both end on one page and start near each other: one first page is a misprint. */
  boolean endsWith(PageRange other) {
    return !last.isEmpty() && last.equals(other.last);
  }
}
