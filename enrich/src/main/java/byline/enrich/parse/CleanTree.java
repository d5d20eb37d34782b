package byline.enrich.parse;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes out of a parsed page what character references have brought back in. */
final class CleanTree implements NodeVisitor {
  private CleanTree() {}

  /** The same page, its texts and attributes without invisible characters. */
  static Document of(Document page) {
    page.traverse(new CleanTree());
    return page;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && CleanText.isSuspect(text.getWholeText())) {
      text.text(CleanText.of(text.getWholeText()));
    } else if (node instanceof Element element && element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        if (CleanText.isSuspect(attribute.getValue())) {
          attribute.setValue(CleanText.of(attribute.getValue()));
        }
      }
    }
  }
}
