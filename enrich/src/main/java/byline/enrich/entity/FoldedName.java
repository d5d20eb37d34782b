package byline.enrich.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names of topics, venues and institutions are compared. */
public final class FoldedName {
  private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^(?:in )?(?:advances in|proceedings of the|proceedings of|proc of the|proc of|proc|the) ");

  private FoldedName() {}

  /**
   * Compatibility-normalised, lower case, without marks and punctuation; the raw text where nothing
   * is left.
   */
  public static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
    String words = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? name.strip() : words;
  }

  /** As {@link #of}, without what merely wraps a venue's name ("Proceedings of the …"). */
  public static String ofVenue(String name) {
    String folded = of(name);
    String bare = WRAPPING.matcher(folded).replaceFirst("");
    return bare.isEmpty() ? folded : bare;
  }
}
