package byline.enrich.parse;

/** Takes out of a text what no reader sees: controls, direction overrides, broken surrogates. */
final class CleanText {
  private CleanText() {}

  /** The text without invisible characters, line ends as {@code \n}. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          out.append(c).append(text.charAt(++i));
        }
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text as far as a number of characters, never half of a surrogate pair. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** Whether a text holds anything that {@link #of} may take out. */
  static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || Character.isSurrogate(c) || isInvisible(c)) {
        return true;
      }
    }
    return false;
  }

  /** One line with single spaces, trimmed. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  private static boolean isInvisible(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\f')
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || c >= '\ufff0'
        || Character.isLowSurrogate(c);
  }
}
