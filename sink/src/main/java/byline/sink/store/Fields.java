package byline.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads an entity's fields: whatever is absent or of another type is null or empty. */
public final class Fields {
  static final int LONGEST_KEY = 256;

  private Fields() {}

  public static @Nullable String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isValueNode() && !value.isNull() ? storable(value.asText()) : null;
  }

  /** A text short enough to be a key; whatever is longer is none of ours. */
  static @Nullable String brief(JsonNode node, String field) {
    var text = text(node, field);
    return text == null || text.length() > LONGEST_KEY ? null : text;
  }

  public static String textOrEmpty(JsonNode node, String field) {
    var text = text(node, field);
    return text == null ? "" : text;
  }

  public static @Nullable Integer number(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNumber() && value.canConvertToInt() ? value.asInt() : null;
  }

  public static @Nullable Double real(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNumber() ? value.asDouble() : null;
  }

  public static @Nullable Boolean truth(JsonNode node, String field) {
    var value = node.path(field);
    return value.isBoolean() ? value.asBoolean() : null;
  }

  /** The objects of an array. */
  public static Stream<JsonNode> objects(JsonNode node, String field) {
    return elements(node, field).filter(JsonNode::isObject);
  }

  /** The strings of an array. */
  public static Stream<String> texts(JsonNode node, String field) {
    return elements(node, field).filter(JsonNode::isTextual).map(n -> storable(n.asText()));
  }

  /** One field of each object of an array, with a blank between. */
  public static String joined(JsonNode node, String array, String field) {
    return objects(node, array).map(n -> textOrEmpty(n, field)).collect(Collectors.joining(" "));
  }

  private static Stream<JsonNode> elements(JsonNode node, String field) {
    var array = node.path(field).isArray() ? node.path(field) : MissingNode.getInstance();
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** No database stores NUL or half a surrogate pair in a text. */
  public static String storable(String text) {
    var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return whole.replace("\0", "");
  }
}
