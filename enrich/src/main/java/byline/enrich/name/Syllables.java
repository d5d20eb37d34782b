package byline.enrich.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names written in the syllables of Hanyu Pinyin, which few sounds must serve for very many
 * people. The syllables are the initials and finals of ISO 7098, in any combination.
 */
final class Syllables {
  private static final String INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
  private static final String FINAL =
      "(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un"
          + "|ue|a|o|e|i|u)";
  private static final Pattern ONE = Pattern.compile(INITIAL + FINAL);
  private static final Pattern TWO = Pattern.compile("(?:" + INITIAL + FINAL + "){2}");

  private Syllables() {}

  /** Whether a folded word can be one syllable. */
  static boolean isOne(String word) {
    return word.length() <= 6 && ONE.matcher(word).matches();
  }

  /**
   * How many syllables the folded words have together, an initial none; -1 where one is foreign.
   */
  static int count(List<String> words) {
    int count = 0;
    for (String word : words) {
      if (word.length() > 1) {
        int syllables =
            isOne(word) ? 1 : word.length() <= 12 && TWO.matcher(word).matches() ? 2 : 0;
        if (syllables == 0) {
          return -1;
        }
        count += syllables;
      }
    }
    return count;
  }
}
