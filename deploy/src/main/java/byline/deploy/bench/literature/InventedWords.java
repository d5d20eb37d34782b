package byline.deploy.bench.literature;

import java.util.Random;

/** Words that no language has, out of syllables. */
public final class InventedWords {
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t",
    "tr", "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ei", "ou"};
  private static final String[] CODAS = {"", "", "l", "m", "n", "r", "s", "t", "nd", "rk"};

  private InventedWords() {}

  public static String word(Random random, int syllables) {
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(VOWELS[random.nextInt(VOWELS.length)])
          .append(CODAS[random.nextInt(CODAS.length)]);
    }
    return word.toString();
  }

  public static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
