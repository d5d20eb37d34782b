package byline.enrich.parse;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the elements that hold one entry of a list: items and rows by their tag, and boxes that
 * stand beside a box of the same class and hold several lines, but no heading of a section.
 */
final class EntryBoxes {
  private static final Set<String> TAGS = Set.of("li", "tr", "article", "dt", "dd");
  private static final Set<String> BOXES = Set.of("div", "section");
  private static final String BLOCKS = "p, div, br, h2, h3, h4, h5, h6, ul, table";
  private static final Pattern FIRST = Pattern.compile("\\s");

  private EntryBoxes() {}

  /** Whether the element holds one entry; a box inside an item or row never does. */
  static boolean isOne(Element element, boolean inItem) {
    String tag = element.normalName();
    return TAGS.contains(tag) || (!inItem && BOXES.contains(tag) && isBox(element));
  }

  /** Whether the element is an entry by its tag, so that boxes inside are parts of it. */
  static boolean isItem(Element element) {
    return TAGS.contains(element.normalName());
  }

  private static boolean isBox(Element element) {
    String kind = kind(element);
    return !kind.isEmpty()
        && (kind.equals(kind(element.previousElementSibling()))
            || kind.equals(kind(element.nextElementSibling())))
        && hasLines(element)
        && element.selectFirst("h1, h2") == null;
  }

  private static boolean hasLines(Element element) {
    for (Element child : element.children()) {
      if (child.is(BLOCKS)) {
        return true;
      }
    }
    return false;
  }

  private static String kind(@Nullable Element element) {
    return element == null || element.className().isBlank()
        ? ""
        : element.normalName() + "." + FIRST.split(element.className().strip(), 2)[0];
  }
}
