package byline.enrich.paper;

/** Numbers inside printed text. */
final class Digits {
  private Digits() {}

  /** The first run of digits, without leading zeros, or empty. */
  static String first(String text) {
    int from = 0;
    while (from < text.length() && !isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    while (from < to - 1 && text.charAt(from) == '0') {
      from++;
    }
    return text.substring(from, to);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
