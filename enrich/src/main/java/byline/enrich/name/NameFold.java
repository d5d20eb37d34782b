package byline.enrich.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds what differs between prints of one name: case, marks, ligatures, apostrophes, and the ways
 * of romanising one sound.
 *
 * <p>Letters follow Unicode NFKD without combining marks, plus the letters that have no
 * decomposition. The sound key also drops the marks of length of Hepburn romanisation (Ohno, Ono,
 * Ōno) and the German e for an umlaut (Mueller, Müller, Muller).
 */
public final class NameFold {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "n"),
          Map.entry('ə', "e"));
  private static final String APOSTROPHES = "'’‘ʼʻ`´ʹ′\"“”";

  private NameFold() {}

  /** Lower-case letters and digits of every script; everything else becomes single blanks. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (isSilent(c)) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      append(out, c);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder out, int c) {
    String letter = c <= Character.MAX_VALUE ? LETTERS.get((char) c) : null;
    if (letter == null) {
      out.appendCodePoint(c);
    } else {
      out.append(letter);
    }
  }

  private static boolean isSilent(int c) {
    int type = Character.getType(c);
    // the voicing marks of kana tell letters apart
    boolean mark = type == Character.NON_SPACING_MARK && c != 0x3099 && c != 0x309A;
    return mark || type == Character.FORMAT || APOSTROPHES.indexOf(c) >= 0;
  }

  /** One key for the romanisations of one sound; the argument is folded already. */
  public static String sound(String folded) {
    var out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      char after = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      if (!isLength(before, c, after)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isLength(char before, char c, char after) {
    boolean afterVowel = "aou".indexOf(before) >= 0;
    if (c == 'e') {
      return afterVowel && "aeiou".indexOf(after) < 0;
    }
    if (c == 'h') {
      return "ou".indexOf(before) >= 0 && "aeiou".indexOf(after) < 0;
    }
    boolean doubled = before == c && "aeiou".indexOf(c) >= 0;
    return doubled || (c == 'u' && before == 'o');
  }
}
