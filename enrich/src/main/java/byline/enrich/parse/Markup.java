package byline.enrich.parse;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Takes mark-up out of texts that records carry. */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9:-]{0,30}(?:\\s[^<>]{0,500})?/?>");

  private Markup() {}

  /** The visible text of a record's value that may be HTML or JATS; plain text stays as it is. */
  static String plain(String text) {
    if (TAG.matcher(text).find()) {
      Budget.charge(20L * text.length());
      return Jsoup.parse(text).text();
    }
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
