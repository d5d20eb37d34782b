package byline.sink.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ORCID iD whose check digit is right (ISO 7064 MOD 11-2).
 *
 * @param text four groups of four with hyphens between, the last character a digit or {@code X}
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the iD</a>
 */
record OrcidId(String text) {
  private static final Pattern SIXTEEN = Pattern.compile("\\d{15}[\\dX]");
  private static final Pattern ADDRESS = Pattern.compile("^(?:https?://)?(?:www\\.)?orcid\\.org/");
  private static final int LONGEST = 100;

  /** Reads what people write: with or without the address before it, hyphens or blanks. */
  static Optional<OrcidId> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var bare =
        ADDRESS
            .matcher(written.strip().toLowerCase(Locale.ROOT))
            .replaceFirst("")
            .replaceAll("[\\s\\u2010-\\u2015-]", "")
            .toUpperCase(Locale.ROOT);
    return SIXTEEN.matcher(bare).matches() && check(bare) == bare.charAt(15)
        ? Optional.of(new OrcidId(bare.replaceAll("(.{4})(?=.)", "$1-")))
        : Optional.empty();
  }

  private static char check(String digits) {
    int total = 0;
    for (int i = 0; i < 15; i++) {
      total = (total + (digits.charAt(i) - '0')) * 2;
    }
    int check = (12 - total % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }
}
