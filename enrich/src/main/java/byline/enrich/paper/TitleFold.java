package byline.enrich.paper;

import byline.enrich.name.NameFold;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes markup, LaTeX, entities, marks and punctuation off a title. */
final class TitleFold {
  private static final int LONGEST = 1_000;
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?)?([0-9A-Za-z]{1,10});?");
  private static final Pattern STYLE =
      Pattern.compile(
          "\\\\(?:emph|textit|textbf|texttt|textsc|textrm|textsf|mathrm|mathbf|mathcal|mathbb|mathit|mathsf|text|ensuremath|url|it|bf|em|tt|sc|rm|cal|left|right|mbox|operatorname)(?![A-Za-z])");
  private static final Pattern ACCENT =
      Pattern.compile("\\\\[\"'`^~=.cHkuvbdrt]\\s?\\{?\\\\?([A-Za-z])\\}?");
  private static final Pattern SUBTITLE =
      Pattern.compile("\\s*(?::|\\?|!|\\s[-–—]+\\s|[—]|\\.\\s)\\s*");
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

  private TitleFold() {}

  /** The plain title, cut into main title and subtitle where it has one. */
  static List<String> parts(String printed) {
    String plain = plain(printed);
    Matcher cut = SUBTITLE.matcher(plain);
    while (cut.find()) {
      if (cut.start() >= 1 && cut.end() < plain.length()) {
        return List.of(plain.substring(0, cut.start()), plain.substring(cut.start()));
      }
    }
    return List.of(plain);
  }

  /** Folded words; an ampersand reads as "and". */
  static List<String> words(String plain) {
    String folded = NameFold.fold(greek(plain.replace("&", " and ")));
    return folded.isEmpty() ? List.of() : BLANK.splitAsStream(folded).toList();
  }

  private static String plain(String printed) {
    String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
    if (text.indexOf('\\') >= 0) {
      text = ACCENT.matcher(text).replaceAll("$1");
      text = STYLE.matcher(text).replaceAll("").replace('\\', ' ');
    }
    return text.replace("$", "").replace("{", "").replace("}", "").replace("~", " ");
  }

  private static String entity(java.util.regex.MatchResult m) {
    String name = m.group(2);
    if (m.group(1) != null) {
      return codePoint(name, m.group(1).length() == 2 ? 16 : 10, m.group());
    }
    String known = NAMED.get(name.toLowerCase(java.util.Locale.ROOT));
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

  private static String greek(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0x3B1 && c <= 0x3C9 && Character.getName(c) != null) {
                String name = Character.getName(c);
                out.append(
                    name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
