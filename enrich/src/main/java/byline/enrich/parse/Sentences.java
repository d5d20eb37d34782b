package byline.enrich.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a printed statement ends, without stumbling over initials and abbreviations. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vs", "e.g", "i.e", "cf", "etc", "al", "proc", "int", "intl", "conf", "no", "nos", "vol",
          "dr", "prof", "st", "approx", "eds", "ed", "trans", "symp", "jr", "sr", "fig", "resp");

  /** How far behind a question to look for a venue. */
  private static final int VENUE_REACH = 150;

  private static final Pattern VENUE =
      Pattern.compile(
          "(?i)\\b(?:journal|proceedings|proc|transactions|conference|symposium|workshop|letters"
              + "|annals|review|magazine|press|lecture notes)\\b");

  private Sentences() {}

  /** Index behind the mark that ends the first sentence from {@code start}; the length if none. */
  static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      Budget.charge(1);
      char c = text.charAt(i);
      if (c == '。' || c == '．' || isStop(text, i, start)) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Where a title ends that the text begins with: at its full stop, or before its venue. */
  static int titleEnd(String text) {
    return Math.min(end(text, 0), VenueShape.start(text));
  }

  private static boolean isStop(String text, int i, int start) {
    char c = text.charAt(i);
    if (c == '?' || c == '!') {
      return i + 2 < text.length()
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))
          && isVenue(text.substring(i + 2, Math.min(text.length(), i + 2 + VENUE_REACH)));
    }
    if (c != '.') {
      return false;
    }
    char before = i > start ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    if (PersonName.isEastAsian(String.valueOf(before))
        || PersonName.isEastAsian(String.valueOf(after))) {
      return !(Character.isDigit(before) && Character.isDigit(after));
    }
    return (after == ' ' && !isAbbreviation(text, i, start))
        || ("”\"’".indexOf(after) >= 0 && i + 2 < text.length() && text.charAt(i + 2) == ' ');
  }

  /** Whether what follows a question is a venue rather than the question's second half. */
  private static boolean isVenue(String rest) {
    Budget.charge(rest.length());
    int stop = rest.indexOf(". ");
    String next = stop < 0 ? rest : rest.substring(0, stop);
    return next.startsWith("In ")
        || next.startsWith("arXiv")
        || next.chars().anyMatch(Character::isDigit)
        || (next.length() == rest.length() && VENUE.matcher(next).find());
  }

  private static boolean isAbbreviation(String text, int dot, int start) {
    int from = dot;
    while (from > start
        && !CleanText.isSpace(text.charAt(from - 1))
        && text.charAt(from - 1) != '(') {
      from--;
    }
    String word = text.substring(from, dot);
    if (word.equals("al")) {
      return dot + 2 >= text.length() || !Character.isUpperCase(text.charAt(dot + 2));
    }
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || word.matches("(?:\\p{Lu}\\.-?)+\\p{Lu}")
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
