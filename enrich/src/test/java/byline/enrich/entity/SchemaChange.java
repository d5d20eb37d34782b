package byline.enrich.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a new version of a schema would break: for those who read records, where it allows what the
 * old one did not, or drops what they look at; for those who write them, where it refuses what the
 * old one allowed.
 *
 * <p>Knows the keywords that our schemas use. A pattern cannot be weighed, so any change breaks.
 */
final class SchemaChange {
  private static final List<String> LOWER_BOUNDS = List.of("minLength", "minItems", "minimum");
  private static final List<String> UPPER_BOUNDS = List.of("maxLength", "maxItems", "maximum");
  private static final List<String> PARTS =
      List.of("items", "additionalProperties", "propertyNames", "then", "else");

  private final List<String> broken = new ArrayList<>();

  private SchemaChange() {}

  /** What breaks for readers of an output topic. */
  static List<String> forReaders(JsonNode released, JsonNode now) {
    var change = new SchemaChange();
    change.lost("", released, now);
    change.wider("", now, released);
    return change.broken;
  }

  /** What breaks for writers of an input topic. */
  static List<String> forWriters(JsonNode released, JsonNode now) {
    var change = new SchemaChange();
    change.wider("", released, now);
    return change.broken;
  }

  private void lost(String at, JsonNode released, JsonNode now) {
    for (String name : fields(released.path("properties"))) {
      if (!now.path("properties").has(name)) {
        broken.add(at + "/" + name + " is no longer described");
      }
      lost(
          at + "/" + name,
          released.path("properties").path(name),
          now.path("properties").path(name));
    }
    for (String name : fields(released.path("$defs"))) {
      lost(at + "#" + name, released.path("$defs").path(name), now.path("$defs").path(name));
    }
    if (released.has("items")) {
      lost(at + "[]", released.path("items"), now.path("items"));
    }
  }

  /** Notes where {@code one} allows what {@code other} does not. */
  private void wider(String at, JsonNode one, JsonNode other) {
    subset(at + " type", one.path("type"), other.path("type"));
    subset(at + " enum", one.path("enum"), other.path("enum"));
    equal(at + " pattern", one.path("pattern"), other.path("pattern"));
    equal(at + " $ref", one.path("$ref"), other.path("$ref"));
    LOWER_BOUNDS.forEach(bound -> bounded(at, bound, one, other, 1));
    UPPER_BOUNDS.forEach(bound -> bounded(at, bound, one, other, -1));
    required(at, one, other);
    parts(at, one, other);
  }

  private void parts(String at, JsonNode one, JsonNode other) {
    for (String name : fields(other.path("properties"))) {
      if (one.path("properties").has(name)) {
        wider(
            at + "/" + name,
            one.path("properties").path(name),
            other.path("properties").path(name));
      }
    }
    for (String name : fields(other.path("$defs"))) {
      wider(at + "#" + name, one.path("$defs").path(name), other.path("$defs").path(name));
    }
    for (String part : PARTS) {
      if (other.path(part).isObject()) {
        wider(at + " " + part, one.path(part), other.path(part));
      }
    }
  }

  private void required(String at, JsonNode one, JsonNode other) {
    for (JsonNode name : other.path("required")) {
      if (!words(one.path("required")).contains(name.asText())) {
        broken.add(at + "/" + name.asText() + " may be absent");
      }
    }
  }

  private void subset(String what, JsonNode one, JsonNode other) {
    if (!other.isMissingNode() && (one.isMissingNode() || !words(other).containsAll(words(one)))) {
      broken.add(what + " " + one + " is more than " + other);
    }
  }

  private void equal(String what, JsonNode one, JsonNode other) {
    if (!other.isMissingNode() && !one.equals(other)) {
      broken.add(what + " is " + one + ", not " + other);
    }
  }

  private void bounded(String at, String bound, JsonNode one, JsonNode other, int sign) {
    if (other.has(bound)
        && (!one.has(bound)
            || sign * (one.path(bound).asDouble() - other.path(bound).asDouble()) < 0)) {
      broken.add(at + " " + bound + " is " + one.path(bound) + ", not " + other.path(bound));
    }
  }

  private static Set<String> words(JsonNode oneOrMany) {
    var words = new TreeSet<String>();
    if (oneOrMany.isArray()) {
      oneOrMany.forEach(word -> words.add(word.asText()));
    } else {
      words.add(oneOrMany.asText());
    }
    return words;
  }

  private static Set<String> fields(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
