package byline.enrich.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The {@code meta} tags of a page in their order, names in lower case; of Highwire tags only those
 * of the first work, because some publishers go on with one set for each reference.
 */
final class MetaTags {
  private static final String HIGHWIRE_TITLE = "citation_title";
  private static final int MOST = 20_000;

  private final List<Tag> tags;

  private record Tag(String name, String content, String language) {}

  private MetaTags(List<Tag> tags) {
    this.tags = tags;
  }

  static MetaTags of(Document page) {
    List<Tag> tags = new ArrayList<>();
    String titled = null;
    boolean behind = false;
    for (Element meta : page.getElementsByTag("meta")) {
      String name = name(meta).strip();
      String content = CleanText.collapse(meta.attr("content"));
      if (name.isEmpty() || content.isEmpty() || tags.size() >= MOST) {
        continue;
      }
      String key = name.toLowerCase(Locale.ROOT).replace(':', '.');
      boolean title = key.equals(HIGHWIRE_TITLE);
      behind |=
          title && titled != null && !titled.equals(content) && meta.attr("xml:lang").isEmpty();
      titled = title ? content : titled;
      if (!behind || !key.startsWith("citation_")) {
        String language = meta.attr("xml:lang") + meta.attr("lang");
        tags.add(new Tag(key, content, language.toLowerCase(Locale.ROOT)));
      }
    }
    return new MetaTags(tags);
  }

  private static String name(Element meta) {
    if (meta.hasAttr("name") || meta.hasAttr("property")) {
      return meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
    }
    return meta.hasAttr("itemprop")
        ? "itemprop." + meta.attr("itemprop")
        : meta.id().equalsIgnoreCase("doi") ? "doi" : "";
  }

  /** The first content under the first of the names that has any; or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      for (Tag tag : tags) {
        if (tag.name().equals(name)) {
          return tag.content();
        }
      }
    }
    return null;
  }

  /** All contents under the first of the names that has any, in one language. */
  List<String> all(String... names) {
    for (String name : names) {
      List<Tag> found = tags.stream().filter(tag -> tag.name().equals(name)).toList();
      if (!found.isEmpty()) {
        String language = found.get(0).language();
        return found.stream()
            .filter(tag -> tag.language().equals(language))
            .map(Tag::content)
            .toList();
      }
    }
    return List.of();
  }

  /** What stands behind each occurrence of a name, up to the next, under another name. */
  List<List<String>> following(String name, String other) {
    List<List<String>> found = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.name().equals(name)) {
        found.add(new ArrayList<>());
      } else if (tag.name().equals(other) && !found.isEmpty()) {
        found.get(found.size() - 1).add(tag.content());
      }
    }
    return found;
  }

  boolean has(String name) {
    return first(name) != null;
  }
}
