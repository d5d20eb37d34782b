package byline.enrich.parse;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as a key: compatibility forms, case, accents and everything but letters and digits gone.
 */
final class Folded {
  private Folded() {}

  static String text(String printed) {
    Budget.charge(20 + 10L * printed.length());
    String plain = Normalizer.normalize(printed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
