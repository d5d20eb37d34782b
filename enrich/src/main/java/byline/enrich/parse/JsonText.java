package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of records as clean text, whichever shape they come in. */
final class JsonText {
  private JsonText() {}

  /** Text of a string, a number, or the first of an array of such; null when there is none. */
  static @Nullable String of(JsonNode node) {
    Budget.charge(100);
    JsonNode one = node.isArray() ? node.path(0) : node;
    String text =
        one.isValueNode() && !one.isNull()
            ? CleanText.collapse(CleanText.of(Markup.plain(one.asText())))
            : "";
    return text.isEmpty() ? null : text;
  }

  /** Texts of an array, or of the one value that stands in its place. */
  static List<String> all(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : each(node)) {
      String text = of(each);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The elements of an array, or the one value that stands in its place; nothing for none. */
  static List<JsonNode> each(JsonNode node) {
    List<JsonNode> nodes = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(nodes::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      nodes.add(node);
    }
    return nodes;
  }
}
