package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a text begins with.
 *
 * @param names in printed order
 * @param end where in the text the last of them ends
 * @param clean whether what follows is certainly no further name
 */
record NameRun(List<PrintedName> names, int end, boolean clean) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s?[,;，、]\\s?(?:(?:and|und|&)\\s){0,2}|\\s(?:and|und|&|y)\\s(?:and\\s)?");

  /** Two names with initials and no comma between them: {@code A. Holt B. Ek}. */
  static final Pattern TWO_NAMES =
      Pattern.compile(
          "((?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}[\\p{L}'’-]+)\\s((?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}[\\p{L}'’-]+)");

  /** Initials behind the family name, without stops: {@code Ek BA}. */
  private static final Pattern VANCOUVER =
      Pattern.compile("(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+\\s\\p{Lu}{1,3}");

  private static final Pattern MARKS =
      Pattern.compile("[*†‡§¶⁎∗✉]+|(?<=\\p{L}\\s)\\(\\p{Lu}\\p{Ll}{1,14}\\)\\s");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\p{Lu}\\p{L}{1,15}\\.?|(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{Ll}{1,9}\\.?\\s\\p{Lu}\\p{Ll}{1,9}\\.?|\\p{Lu}\\.\\s\\p{Lu}\\p{Ll}{2,8}\\.?|.*[\\d(:/\\[].*|\\p{Ll}.*|.*\\b(?:of|on|for|the)\\b.*");

  NameRun {
    names = List.copyOf(names);
  }

  static NameRun of(String text) {
    List<PrintedName> names = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text);
    int start = 0;
    int end = 0;
    while (start < text.length()) {
      boolean more = separator.find(start);
      int stop = more ? separator.start() : text.length();
      String piece = MARKS.matcher(text.substring(start, stop)).replaceAll("").strip();
      String name = more ? piece : unstopped(piece);
      if (name.isEmpty() && more) {
        start = separator.end();
        continue;
      }
      Matcher two = TWO_NAMES.matcher(name);
      if (two.matches() && PersonName.isFull(two.group(1)) && PersonName.isFull(two.group(2))) {
        names.add(PrintedName.of(two.group(1)));
        name = two.group(2);
      }
      boolean strays =
          names.size() > 1
              && VANCOUVER.matcher(names.get(0).text()).matches()
              && VANCOUVER.matcher(names.get(1).text()).matches()
              && !VANCOUVER.matcher(name).matches();
      if (strays) {
        return new NameRun(names, end, true);
      }
      if (!PersonName.isFull(name) || names.size() > 2_000) {
        boolean others = name.matches("(?:et al\\.?|others)");
        return new NameRun(names, end, !others && NO_NAME.matcher(piece).matches());
      }
      names.add(PrintedName.of(name));
      end = stop;
      start = more ? separator.end() : text.length();
    }
    return new NameRun(names, end, true);
  }

  private static String unstopped(String piece) {
    int last = piece.length() - 1;
    boolean stop =
        last > 1 && piece.charAt(last) == '.' && Character.isLowerCase(piece.charAt(last - 1));
    return stop ? piece.substring(0, last) : piece;
  }
}
