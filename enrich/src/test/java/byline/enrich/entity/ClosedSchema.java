package byline.enrich.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A schema whose objects hold nothing but what they describe. */
final class ClosedSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClosedSchema() {}

  static String of(String schema) {
    try {
      JsonNode tree = JSON.readTree(schema);
      close(tree);
      return tree.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asText().equals("object")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ClosedSchema::close);
  }
}
