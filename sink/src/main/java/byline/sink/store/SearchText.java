package byline.sink.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An entity's text, folded so that any database finds the same: marks and case dropped, scripts
 * written without blanks split into single characters.
 *
 * @param title title or name
 * @param names the people of a paper, or the other names of anything else
 * @param body whatever else may be searched
 */
record SearchText(String title, String names, String body) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int MOST_TERMS = 16;

  /** Of a text longer than this the rest is not searched. */
  private static final int LONGEST = 100_000;

  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'æ', "ae",
          (int) 'œ', "oe", (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d");

  /** The text of an entity, folded. */
  static SearchText of(String title, String names, String body) {
    return new SearchText(fold(title), fold(names), fold(body));
  }

  /**
   * A word or phrase to look for.
   *
   * @param text one word, or several characters with a blank between
   * @param open true when more letters may follow
   */
  record Term(String text, boolean open) {}

  /** What a person typed, as terms that all must occur; empty when there is no word in it. */
  static List<Term> terms(String query) {
    var terms = new ArrayList<Term>();
    var words = WORD.matcher(plain(query));
    while (words.find() && terms.size() < MOST_TERMS) {
      var spaced = spaced(words.group()).strip();
      terms.add(new Term(spaced, spaced.indexOf(' ') < 0));
    }
    return terms;
  }

  static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var words = WORD.matcher(plain(text.substring(0, Math.min(text.length(), LONGEST))));
    while (words.find()) {
      folded.append(folded.isEmpty() ? "" : " ").append(spaced(words.group()).strip());
    }
    return folded.toString();
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var bare = MARKS.matcher(decomposed).replaceAll("");
    var plain = new StringBuilder(bare.length());
    bare.codePoints().forEach(c -> plain.append(LETTERS.getOrDefault(c, Character.toString(c))));
    return plain.toString();
  }

  private static String spaced(String word) {
    var spaced = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            c -> {
              var alone = standsAlone(c);
              spaced.append(alone ? " " : "").appendCodePoint(c).append(alone ? " " : "");
            });
    return spaced.toString().replace("  ", " ");
  }

  private static boolean standsAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
