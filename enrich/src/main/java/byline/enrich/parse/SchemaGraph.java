package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Everything a page describes with schema.org, whether as JSON-LD, microdata or RDFa Lite; what it
 * cites stays out.
 */
final class SchemaGraph {
  private static final List<String> INWARD =
      List.of(
          "@graph",
          "mainEntity",
          "mainEntityOfPage",
          "about",
          "itemListElement",
          "item",
          "hasPart");
  private static final int DEEPEST = 12;
  private static final int SCRIPTS = 50;

  private final List<JsonNode> nodes;
  private final Map<String, JsonNode> byId = new HashMap<>();

  private SchemaGraph(List<JsonNode> nodes) {
    this.nodes = nodes;
    for (JsonNode node : nodes) {
      String id = node.path("@id").asText("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
    }
  }

  static SchemaGraph of(PageView page) {
    List<JsonNode> nodes = new ArrayList<>();
    roots(page).forEach(root -> collect(root, nodes, 0));
    return new SchemaGraph(nodes);
  }

  /** All nodes that stand in their own right, in page order. */
  List<JsonNode> nodes() {
    return nodes;
  }

  /** The nodes of a type, lower case. */
  List<JsonNode> ofType(String type) {
    return nodes.stream().filter(node -> types(node).contains(type)).toList();
  }

  /** The node itself, or the one that it only refers to. */
  JsonNode resolved(JsonNode node) {
    JsonNode known = byId.get(node.path("@id").asText("-"));
    return known == null ? node : known;
  }

  /** Lower-case names of a node's types without their vocabulary. */
  static List<String> types(JsonNode node) {
    return JsonText.all(node.path("@type")).stream()
        .map(
            type ->
                type.toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:https?://schema\\.org/|schema:)", ""))
        .toList();
  }

  private static List<JsonNode> roots(PageView page) {
    Document dom = page.dom();
    List<JsonNode> roots = new ArrayList<>();
    JsonNode json = page.json();
    if (json != null && json.path("@context").toString().contains("schema.org")) {
      roots.add(json);
    }
    if (dom == null) {
      return roots;
    }
    for (Element script : dom.getElementsByTag("script")) {
      boolean linked =
          script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json");
      JsonNode read = linked ? PageOpener.json(script.data().strip()) : null;
      if (read != null && roots.size() < SCRIPTS) {
        roots.add(read);
      }
    }
    roots.addAll(MarkedUpItems.of(dom));
    return roots;
  }

  private static void collect(JsonNode node, List<JsonNode> found, int depth) {
    if (depth > DEEPEST || found.size() > Limits.WORKS) {
      return;
    }
    for (JsonNode each : JsonText.each(node)) {
      if (each.isObject()) {
        found.add(each);
        INWARD.forEach(key -> collect(each.path(key), found, depth + 1));
      }
    }
  }
}
