package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names printed for a work.
 *
 * @param names in printed order, as printed
 * @param complete false behind "et al."
 */
record Byline(List<PrintedName> names, boolean complete) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s?[,，、､]\\s?(?:and|und|&)\\s|\\s(?:and|und|et|&|y)\\s|\\s?[,，、､]\\s?");
  private static final Pattern SEMICOLON = Pattern.compile("\\s?[;；]\\s?(?:and\\s|&\\s)?");
  private static final Pattern OTHERS =
      Pattern.compile(
          "[,;]?\\s{0,2}(?:(?:and\\s)?others|(?:and\\s)?\\+?\\d{1,3}\\s(?:more|others?)(?:\\sauthors?)?|\\+\\s?\\d{1,3}|et\\.?\\s?al\\.?|ほか|…|\\.\\.\\.)\\s{0,2}$");
  private static final Pattern AMONG =
      Pattern.compile("^.{0,40}:\\s|^(?:incl(?:\\.|uding)|with|by)\\s");
  private static final Pattern LEFT_OUT =
      Pattern.compile(",\\s?(?:\\.\\s\\.\\s\\.|\\.\\.\\.|…)\\s(?:&\\s)?");
  private static final Pattern MARKS =
      Pattern.compile(
          "[*†‡§¶⁎∗✉#^¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\s?\\([^()]{1,60}\\)|(?<=\\p{L})\\d{1,2}(?=[,;\\s]|$)");
  private static final Pattern LAST_STOP =
      Pattern.compile("(?<=\\p{L}\\p{Ll}|\\p{IsHan})[.,;:。，、]$");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

  private static final Pattern COMMA = Pattern.compile("[,，、､]");
  private static final Pattern GIVEN_ONLY =
      Pattern.compile(
          "[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}\\.){0,3}(?:\\s(?:van|von|de|del|di|da|dos|der|den|ten|la|le)){0,3}"
              + "|(?:\\p{Lu}\\.[-‐ ]?){1,4}");

  Byline {
    names = List.copyOf(names);
  }

  /** Reads a line that holds names and nothing else; nothing when any part is no name. */
  static Optional<Byline> of(String line) {
    if (line.length() > Limits.REFERENCE || line.length() < 2) {
      return Optional.empty();
    }
    Budget.charge(40L * line.length());
    int tail = Math.max(0, line.length() - 40);
    Matcher others = OTHERS.matcher(line).region(tail, line.length());
    boolean complete = !others.find();
    String text = complete ? line : line.substring(0, others.start());
    Matcher left = LEFT_OUT.matcher(text);
    complete &= !left.find();
    text = left.replaceAll(", ");
    text = CleanText.collapse(MARKS.matcher(text).replaceAll(""));
    text = LAST_STOP.matcher(text).replaceFirst("");
    List<PrintedName> names = text.indexOf(';') > 0 ? bySemicolon(text) : byComma(text);
    return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, complete));
  }

  /** The whole names among other words of a line that the mark-up says is a byline. */
  static Optional<Byline> among(String line) {
    if (line.length() > Limits.REFERENCE) {
      return Optional.empty();
    }
    List<PrintedName> names = new ArrayList<>();
    for (String part : SEPARATOR.split(MARKS.matcher(line).replaceAll(""), -1)) {
      String name = AMONG.matcher(part).replaceFirst("").strip();
      if (PersonName.isFull(name) && !PersonName.isDoubtful(name)) {
        names.add(PrintedName.of(name));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, false));
  }

  /** Whether at least one is a whole name, and none so short that it may be anything. */
  boolean isSure() {
    return names.stream()
            .allMatch(
                name ->
                    name.family() != null
                        || name.text().length() > 3
                        || PersonName.isEastAsian(name.text()))
        && names.stream()
            .anyMatch(
                name ->
                    name.family() != null
                        || PersonName.isFull(name.text())
                        || PersonName.isEastAsian(name.text()));
  }

  private static List<PrintedName> bySemicolon(String text) {
    List<PrintedName> names = new ArrayList<>();
    for (String part : SEMICOLON.split(text, -1)) {
      List<String> pieces = pieces(part);
      boolean two = pieces.size() == 2;
      if (two && isAhead(pieces.get(0)) && isFamily(pieces.get(0)) && isGiven(pieces.get(1))) {
        names.add(InvertedNames.inverted(pieces.get(0), pieces.get(1)));
      } else if (pieces.size() > 1) {
        List<PrintedName> several = byComma(part);
        if (several.isEmpty()) {
          return List.of();
        }
        names.addAll(several);
      } else if (PersonName.isShaped(part)) {
        names.add(PrintedName.of(part));
      } else if (!part.isBlank()) {
        return List.of();
      }
    }
    return names;
  }

  private static List<PrintedName> byComma(String text) {
    List<String> pieces = pieces(text);
    if (isFirstInverted(pieces)) {
      List<PrintedName> names =
          new ArrayList<>(List.of(InvertedNames.inverted(pieces.get(0), pieces.get(1))));
      pieces.subList(2, pieces.size()).stream().map(PrintedName::of).forEach(names::add);
      return names;
    }
    List<PrintedName> inverted =
        COMMA.matcher(text).find() ? InvertedNames.of(pieces) : List.<PrintedName>of();
    if (!inverted.isEmpty()) {
      return inverted;
    }
    if (COMMA.matcher(text).find() && isInverted(pieces)) {
      List<PrintedName> names = new ArrayList<>();
      for (int i = 0; i + 1 < pieces.size(); i += 2) {
        names.add(InvertedNames.inverted(pieces.get(i), pieces.get(i + 1)));
      }
      return names;
    }
    long single = pieces.stream().filter(Byline::isSingle).count();
    return pieces.stream().allMatch(PersonName::isShaped)
            && (single * 2 < pieces.size() || pieces.size() == 1)
        ? pieces.stream().map(PrintedName::of).toList()
        : List.of();
  }

  /** Whether a piece can be a family name with the given names behind it: no initial leads it. */
  private static boolean isAhead(String piece) {
    return piece.length() < 3 || piece.charAt(1) != '.';
  }

  private static boolean isInverted(List<String> pieces) {
    boolean words = !pieces.isEmpty() && pieces.size() % 2 == 0;
    int single = 0;
    for (int i = 0; i + 1 < pieces.size() && words; i += 2) {
      words = isFamily(pieces.get(i)) && isGiven(pieces.get(i + 1));
      single += isSingle(pieces.get(i)) ? 1 : 0;
    }
    return words && single * 3 >= pieces.size();
  }

  /** Chicago and MLA style: {@code Okafor, Ada, Bo Ek, and Li Wei}. */
  private static boolean isFirstInverted(List<String> pieces) {
    return pieces.size() > 2
        && isSingle(pieces.get(0))
        && isGiven(pieces.get(1))
        && GIVEN_ONLY.matcher(pieces.get(1)).matches()
        && pieces.subList(2, pieces.size()).stream()
            .allMatch(name -> PersonName.isFull(name) && !PersonName.isEastAsian(name));
  }

  private static boolean isSingle(String piece) {
    return piece.indexOf(' ') < 0 && isFamily(piece) && !PersonName.isEastAsian(piece);
  }

  static boolean isFamily(String piece) {
    return (PersonName.isShaped(piece) && !InvertedNames.INITIALS.matcher(piece).matches())
        || (piece.length() == 2 && Character.isLowerCase(piece.charAt(1)));
  }

  private static boolean isGiven(String piece) {
    return InvertedNames.INITIALS.matcher(piece).matches() || PersonName.isShaped(piece);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String part : SEPARATOR.split(text, -1)) {
      String piece = part.startsWith("and ") ? part.substring(4) : part;
      if (SUFFIX.matcher(piece).matches() && !pieces.isEmpty()) {
        pieces.add(pieces.remove(pieces.size() - 1) + ", " + piece);
      } else if (!piece.isBlank()) {
        Matcher two = NameRun.TWO_NAMES.matcher(piece.strip());
        boolean glued = two.matches();
        if (glued) {
          pieces.add(two.group(1));
        }
        pieces.add(glued ? two.group(2) : piece.strip());
      }
    }
    return pieces;
  }
}
