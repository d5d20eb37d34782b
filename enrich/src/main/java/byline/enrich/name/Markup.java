package byline.enrich.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes what got stuck in printed text: HTML entities and punctuation read in a wrong charset.
 */
public final class Markup {
  private static final Pattern ENTITY = Pattern.compile("&(#x?)?([0-9A-Za-z]{1,10});?");
  private static final Pattern MISREAD =
      Pattern.compile("\u00e2\\s?(?:\u20ac.?|\\?\\s?[?\u00a6\u00a2]?|$)");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", " "),
          Map.entry("gt", " "),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("szlig", "ß"),
          Map.entry("oslash", "ø"),
          Map.entry("aelig", "æ"));
  private static final Pattern MARKED_LETTER =
      Pattern.compile("([A-Za-z])(?:uml|acute|grave|circ|tilde|cedil|ring|caron|slash)");

  private Markup() {}

  /** The text with entities decoded and misread punctuation dropped; unknown entities stay. */
  public static String decode(String text) {
    String decoded = text;
    if (text.indexOf('&') >= 0) {
      decoded = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
    }
    return text.indexOf('\u00e2') < 0 ? decoded : MISREAD.matcher(decoded).replaceAll(" ");
  }

  private static String entity(MatchResult m) {
    String name = m.group(2);
    if (m.group(1) != null) {
      return codePoint(name, m.group(1).length() == 2 ? 16 : 10, m.group());
    }
    String known = NAMED.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    Matcher marked = MARKED_LETTER.matcher(name);
    return marked.matches() ? marked.group(1) : m.group();
  }

  private static String codePoint(String digits, int radix, String whole) {
    try {
      int c = Integer.parseInt(digits, radix);
      return Character.isValidCodePoint(c) && c >= ' ' ? Character.toString(c) : " ";
    } catch (NumberFormatException e) {
      return whole;
    }
  }
}
