package byline.enrich.paper;

import byline.enrich.name.Markup;
import byline.enrich.name.NameFold;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes markup, LaTeX, entities, marks and punctuation off a title. */
final class TitleFold {
  private static final int LONGEST = 1_000;
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern STYLE =
      Pattern.compile(
          "\\\\(?:emph|textit|textbf|texttt|textsc|textrm|textsf|mathrm|mathbf|mathcal|mathbb|mathit|mathsf|text|ensuremath|url|it|bf|em|tt|sc|rm|cal|left|right|mbox|operatorname)(?![A-Za-z])");
  private static final Pattern ACCENT =
      Pattern.compile("\\\\[\"'`^~=.cHkuvbdrt]\\s?\\{?\\\\?([A-Za-z])\\}?");

  /** Bytes of UTF-8 read as Latin-1 and then spaced out, as scanned citation lists have them. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "[ÂâÃãÅå]\\s?(?:\\?|[\u0080-\u00BF€™œž˜“”]|cents\\b)(?:\\s?(?:\\?|[ÂâÃãÅå](?=\\s?[?\u0080-\u00BF€])|[\u0080-\u00BF€™œž˜“”]|cents\\b))*");

  private static final Pattern MISREAD_LEAD = Pattern.compile("[ÂâÃãÅå]");
  private static final Pattern SUBTITLE =
      Pattern.compile("\\s*(?::|\\?|!|\\s[-–—]+\\s|[—]|\\.\\s)\\s*");

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
    text = Markup.decode(text);
    if (MISREAD_LEAD.matcher(text).find()) {
      text = MISREAD.matcher(text).replaceAll(" ");
    }
    if (text.indexOf('\\') >= 0) {
      text = ACCENT.matcher(text).replaceAll("$1");
      text = STYLE.matcher(text).replaceAll("").replace('\\', ' ');
    }
    return text.replace("$", "").replace("{", "").replace("}", "").replace("~", " ");
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
