package byline.enrich.parse;

/** What references put between their parts. */
final class Punctuation {
  private Punctuation() {}

  /** The text from an index on, without the marks that part it from what stands before. */
  static String rest(String text, int from) {
    int start = from;
    while (start < text.length() && " ,.;:”\"»」』)".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  /** A text without the mark at its end, unless that ends an initial. */
  static String unstopped(String text) {
    String plain = text.strip();
    boolean initial = plain.matches("(?s).*(?:^|[\\s.-])\\p{Lu}\\.");
    boolean stop = !plain.isEmpty() && ".。．,:;，、".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return stop && !initial ? plain.substring(0, plain.length() - 1) : plain;
  }
}
