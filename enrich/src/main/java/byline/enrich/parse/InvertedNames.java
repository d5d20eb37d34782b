package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names with their initials behind the family name, and what slips in among them: {@code Ek, B.,
 * Holt C., Osei. M., D. Lind}.
 */
final class InvertedNames {
  static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}(?:\\p{Ll}?\\.)?[-‐ ]?){1,4}");
  private static final Pattern VANCOUVER =
      Pattern.compile(
          "(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+\\s(?:\\p{Lu}\\.?[\\s-]?){1,3}");

  /** A full stop where a comma was meant: {@code Osei. M.} */
  private static final Pattern STOPPED =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+)\\.\\s((?:\\p{Lu}\\.[\\s-]?){1,3})");

  /** A missing comma between one name's initials and the next family name. */
  private static final Pattern RUN_ON =
      Pattern.compile("((?:\\p{Lu}\\.[\\s-]?){1,3})\\s?(\\p{Lu}[\\p{L}\\p{M}'’-]+)");

  private final List<String> pieces;
  private final List<PrintedName> names = new ArrayList<>();
  private int inverted;

  private InvertedNames(List<String> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /** The names that pieces between commas make; empty when they make none, or few are inverted. */
  static List<PrintedName> of(List<String> pieces) {
    InvertedNames reading = new InvertedNames(pieces);
    int i = 0;
    while (i >= 0 && i < reading.pieces.size()) {
      i = reading.take(i);
    }
    return i < 0 || reading.inverted * 2 < reading.names.size() || reading.inverted == 0
        ? List.of()
        : reading.names;
  }

  static PrintedName inverted(String family, String given) {
    return new PrintedName(family + ", " + given, given, family, null, List.of());
  }

  /** Takes the name that begins at a piece, and says which piece is next; -1 where none does. */
  private int take(int i) {
    String piece = pieces.get(i);
    String next = i + 1 < pieces.size() ? pieces.get(i + 1) : "";
    if (Byline.isFamily(piece) && INITIALS.matcher(next).matches()) {
      return invert(piece, next, i + 2);
    }
    Matcher runOn = RUN_ON.matcher(next);
    boolean single = piece.indexOf(' ') < 0 && Byline.isFamily(piece);
    if (single && i + 2 < pieces.size() && runOn.matches() && isInitials(i + 2)) {
      pieces.set(i + 1, runOn.group(2));
      return invert(piece, runOn.group(1).strip(), i + 1);
    }
    Matcher stopped = STOPPED.matcher(piece);
    if (stopped.matches()) {
      return invert(stopped.group(1), stopped.group(2).strip(), i + 1);
    }
    boolean whole = VANCOUVER.matcher(piece).matches() || PersonName.isFull(piece);
    if (whole) {
      names.add(PrintedName.of(piece));
    }
    return whole ? i + 1 : -1;
  }

  private boolean isInitials(int i) {
    return INITIALS.matcher(pieces.get(i)).matches();
  }

  private int invert(String family, String given, int next) {
    names.add(inverted(family, given));
    inverted++;
    return next;
  }
}
