package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * schema.org items written into the mark-up in, the same items as JSON-LD would write them out.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">Microdata</a>
 * @see <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite 1.1</a>
 */
final class MarkedUpItems {
  private static final int MOST = 5_000;
  private static final Set<String> ADDRESSES =
      Set.of("sameAs", "url", "identifier", "image", "license", "@id", "orcid");
  private static final Pattern SCHEMA = Pattern.compile("(?i)^https?://schema\\.org/?");

  /** The words in class or id of what holds the works that a page merely cites. */
  static final Pattern CITED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ref(?:erence)?s?|reflist|footnotes?|citations?|cited|related)(?:[\\s_-]|$)");

  private final Syntax syntax;
  private int items;

  private MarkedUpItems(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The attributes that one way of writing items goes by. */
  private enum Syntax {
    MICRODATA("itemscope", "itemtype", "itemprop", "itemid"),
    RDFA("typeof", "typeof", "property", "resource");

    final String scope;
    final String type;
    final String property;
    final String id;

    Syntax(String scope, String type, String property, String id) {
      this.scope = scope;
      this.type = type;
      this.property = property;
      this.id = id;
    }
  }

  /** The items that stand on the page in their own right, in page order. */
  static List<JsonNode> of(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Syntax syntax : Syntax.values()) {
      MarkedUpItems reading = new MarkedUpItems(syntax);
      for (Element element : page.select("[" + syntax.scope + "]")) {
        if (!element.hasAttr(syntax.property)
            && reading.isSchemaOrg(element)
            && !isCited(element)) {
          found.add(reading.item(element));
        }
      }
    }
    return found;
  }

  /** Whether an element stands where a page lists what it cites. */
  static boolean isCited(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      if (each.normalName().equals("cite")
          || CITED.matcher(each.className() + " " + each.id()).find()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSchemaOrg(Element element) {
    if (syntax == Syntax.MICRODATA) {
      return SCHEMA.matcher(element.attr(syntax.type)).find();
    }
    String type = element.attr(syntax.type);
    Element vocabulary = element.closest("[vocab]");
    return type.startsWith("schema:")
        || SCHEMA.matcher(type).find()
        || (vocabulary != null && SCHEMA.matcher(vocabulary.attr("vocab")).find());
  }

  private ObjectNode item(Element scope) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    ArrayNode types = item.putArray("@type");
    for (String type : scope.attr(syntax.type).strip().split("\\s+", 10)) {
      types.add(SCHEMA.matcher(type).replaceFirst("").replaceFirst("^schema:", ""));
    }
    if (!scope.attr(syntax.id).isBlank()) {
      item.put("@id", scope.attr(syntax.id));
    }
    scope.children().forEach(child -> collect(child, item));
    return item;
  }

  private void collect(Element element, ObjectNode item) {
    if (items++ > MOST) {
      return;
    }
    boolean scope = element.hasAttr(syntax.scope);
    String property = element.attr(syntax.property);
    if (!property.isBlank()) {
      JsonNode value = scope ? item(element) : null;
      for (String name : property.strip().split("\\s+", 10)) {
        add(item, name.replaceFirst("^schema:", ""), value == null ? text(element, name) : value);
      }
    }
    if (!scope) {
      element.children().forEach(child -> collect(child, item));
    }
  }

  private static void add(ObjectNode item, String name, @Nullable JsonNode value) {
    if (value != null && name.length() < 60) {
      item.withArrayProperty(name).add(value);
    }
  }

  private static @Nullable JsonNode text(Element element, String property) {
    String tag = element.normalName().toLowerCase(Locale.ROOT);
    String value =
        element.hasAttr("content")
            ? element.attr("content")
            : tag.equals("time") && element.hasAttr("datetime")
                ? element.attr("datetime")
                : ADDRESSES.contains(property) && element.hasAttr("href")
                    ? element.attr("href")
                    : element.text();
    return value.isBlank() || value.length() > Limits.ABSTRACT
        ? null
        : JsonNodeFactory.instance.textNode(value.strip());
  }
}
