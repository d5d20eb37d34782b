package byline.enrich.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page that stands for a work though no bibliographic tag says so: one that names a
 * DOI as its own. OpenGraph alone describes shops and blogs just as well.
 */
final class PageTitle {
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?i)(?:doi\\.org/|/doi/(?:abs/|full/|pdf/|epdf/)?|/articles?/)(10\\.\\d{4,9}/[^?#&]{2,200})");
  private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

  private PageTitle() {}

  /** The title of the work, or null where the page names no DOI as its own. */
  static @Nullable String ofWork(Document page, MetaTags tags) {
    if (ownDoi(page, tags) == null) {
      return null;
    }
    String shared = tags.first("og.title");
    String named = tags.first("og.site_name");
    String title = shared != null && isArticle(tags) ? shared : page.title();
    if (named != null) {
      title = title.replaceFirst("\\s[-–—|]\\s" + Pattern.quote(named) + "$", "");
    }
    return shared != null && isArticle(tags) ? title : heading(page, title);
  }

  /** The DOI that a page's own address or a tag gives as its own, or null. */
  static @Nullable String ownDoi(Document page, MetaTags tags) {
    String tagged = Identifiers.doi(tags.first("doi", "dc.identifier.doi", "prism.doi"));
    if (tagged != null) {
      return tagged;
    }
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String address = canonical == null ? tags.first("og.url") : canonical.attr("href");
    Matcher path = IN_PATH.matcher(address == null ? "" : address);
    return path.find() ? Identifiers.doi(path.group(1)) : null;
  }

  private static boolean isArticle(MetaTags tags) {
    String type = tags.first("og.type");
    return type != null && type.matches("(?i)article|book|paper|scholarly.?article");
  }

  /** The heading that also stands in the page's title, so that the site's name is left out. */
  private static @Nullable String heading(Document page, String title) {
    String wanted = Folded.text(title);
    for (String tag : HEADINGS) {
      for (Element heading : page.getElementsByTag(tag)) {
        String text = CleanText.collapse(heading.text());
        String key = Folded.text(text);
        if (key.length() * 2 > wanted.length() && wanted.contains(key)) {
          return Titles.of(text).orElse(null);
        }
      }
    }
    return null;
  }
}
