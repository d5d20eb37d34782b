package byline.enrich.parse;

import org.jsoup.Jsoup;

/** Takes mark-up out of texts that records carry. */
final class Markup {
  private Markup() {}

  /** The visible text of a fragment of HTML or JATS. */
  static String strip(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? text
        : CleanText.collapse(Jsoup.parse(text).text());
  }
}
