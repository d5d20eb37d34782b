package byline.sink.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes text apart into words as the search knows them: compatibility forms made one (NFKC and its
 * width), marks and case dropped, katakana read as hiragana; each character of a script that is
 * written without blanks is a word.
 */
final class Folding {
  private static final int KATAKANA_FIRST = 0x30A1;
  private static final int KATAKANA_LAST = 0x30F6;
  private static final int KATAKANA_AFTER_HIRAGANA = 0x60;

  /** What Unicode does not take apart. */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'æ', "ae",
          (int) 'œ', "oe", (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d", (int) 'ς', "σ");

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int start;
  private int end;

  private Folding() {}

  /**
   * A word of a text.
   *
   * @param text folded
   * @param start where the word begins in the text as it was
   * @param end where it ends there
   */
  record Word(String text, int start, int end) {}

  static List<Word> words(String text) {
    var folding = new Folding();
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      folding.add(c, at);
      at += Character.charCount(c);
    }
    folding.endWord();
    return folding.words;
  }

  private void add(int c, int at) {
    int after = at + Character.charCount(c);
    if (isMark(c)) {
      end = word.isEmpty() ? end : after;
      return;
    }
    folded(c).codePoints().forEach(plain -> addPlain(plain, at, after));
  }

  private void addPlain(int c, int at, int after) {
    if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.OTHER_NUMBER) {
      endWord();
      return;
    }
    if (standsAlone(c)) {
      endWord();
    }
    start = word.isEmpty() ? at : start;
    end = after;
    word.appendCodePoint(c);
    if (standsAlone(c)) {
      endWord();
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), start, end));
      word.setLength(0);
    }
  }

  /** One character, folded: none, one or several. */
  private static String folded(int c) {
    if (c < 0x80) {
      return Character.toString(Character.toLowerCase(c));
    }
    var decomposed =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder();
    decomposed
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(part -> plain.append(LETTERS.getOrDefault(part, hiragana(part))));
    return plain.toString();
  }

  private static String hiragana(int c) {
    boolean katakana = c >= KATAKANA_FIRST && c <= KATAKANA_LAST;
    return Character.toString(katakana ? c - KATAKANA_AFTER_HIRAGANA : c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a character is a word by itself. */
  static boolean standsAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
