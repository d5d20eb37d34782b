package byline.enrich.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the letters of a name tell about its order: scripts without blanks, capitals, initials. */
final class Scripts {
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Scripts() {}

  /** Whether the name is mostly written in a script that needs no blank between its parts. */
  static boolean isUnspaced(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long unspaced =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> UNSPACED.contains(UnicodeScript.of(c)))
            .count();
    return unspaced * 2 > letters;
  }

  /** Whether the text uses capitals at all. */
  static boolean hasCase(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether a word is one or more initials: {@code J}, {@code J.}, {@code JA}, {@code J.-P.}. */
  static boolean isInitials(String word) {
    String letters = letters(word);
    if (letters.length() == 1) {
      return true;
    }
    boolean upper = letters.equals(letters.toUpperCase(java.util.Locale.ROOT)) && hasCase(letters);
    return upper && letters.length() <= 4 && (word.indexOf('.') >= 0 || letters.length() <= 2);
  }

  /**
   * Whether each letter of a given-name word is an initial of its own; where the whole name has no
   * capitals, only a word without vowels is.
   */
  static boolean isInitialRun(String word, boolean noCase) {
    String letters = letters(word);
    if (letters.length() < 2 || letters.length() > 4 || word.indexOf('-') >= 0) {
      return false;
    }
    if (noCase) {
      return letters.chars().noneMatch(c -> "aeiouyäöüéèáíóú".indexOf(c) >= 0);
    }
    boolean upper = letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
    return upper && letters.length() <= 3 && letters.codePoints().allMatch(c -> c < 0x250);
  }

  private static String letters(String word) {
    var out = new StringBuilder();
    word.codePoints().filter(Character::isLetter).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * The one run of words in capitals beside words in mixed case, as [from, to): by custom the
   * family name; null where capitals tell nothing.
   */
  static int @Nullable [] capitalRun(List<String> words) {
    int from = -1;
    int to = -1;
    boolean mixed = false;
    for (int i = 0; i < words.size(); i++) {
      if (isCapitals(words.get(i))) {
        if (to >= 0 && to != i) {
          return null;
        }
        from = from < 0 ? i : from;
        to = i + 1;
      } else {
        mixed |= letters(words.get(i)).length() > 1;
      }
    }
    boolean atEdge = from == 0 || to == words.size();
    return from >= 0 && mixed && atEdge ? new int[] {from, to} : null;
  }

  private static boolean isCapitals(String word) {
    String letters = letters(word);
    return letters.length() >= 3
        && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
        && word.indexOf('.') < 0
        && hasCase(letters);
  }
}
