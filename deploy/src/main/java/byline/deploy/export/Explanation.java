package byline.deploy.export;

import byline.enrich.topology.TopicReader;
import byline.ingest.page.TopicNames;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an entity is what it is, in words for a person.
 *
 * @param lines without line ends
 * @param json the same for programs: the id asked for, the live id, its claims and joins
 */
public record Explanation(List<String> lines, String json) {
  /** Ids lead on to newer ids in one step; more would be a mistake somewhere. */
  private static final int MOST_REDIRECTS = 8;

  public Explanation {
    lines = List.copyOf(lines);
  }

  /** Looks the entity up in its topic, following redirects; empty when nothing has the id. */
  public static Optional<Explanation> of(TopicReader reader, TopicNames names, String id) {
    Optional<String> topic = topic(names, id);
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    Map<String, JsonNode> entities = Newest.of(reader, topic.get());
    JsonNode entity = entities.get(id);
    for (int i = 0; i < MOST_REDIRECTS && entity != null && entity.has("redirectTo"); i++) {
      lines.add(redirect(entity));
      entity = entities.get(entity.path("redirectTo").asText());
    }
    if (entity == null) {
      return Optional.empty();
    }
    lines.addAll(entity(entity));
    return Optional.of(new Explanation(lines, json(id, entity)));
  }

  private static String json(String asked, JsonNode entity) {
    var json = Newest.JSON.createObjectNode();
    json.put("asked", asked);
    for (String field : List.of("id", "claims", "profiles", "because")) {
      if (entity.has(field)) {
        json.set(field, entity.get(field));
      }
    }
    return json.toString();
  }

  /** The one topic that can have it: an id's first letter names its kind. */
  private static Optional<String> topic(TopicNames names, String id) {
    return switch (id.isEmpty() ? ' ' : id.charAt(0)) {
      case 'P' -> Optional.of(names.papers());
      case 'A' -> Optional.of(names.authors());
      case 'T' -> Optional.of(names.topics());
      case 'V' -> Optional.of(names.venues());
      case 'I' -> Optional.of(names.institutions());
      default -> Optional.empty();
    };
  }

  private static String redirect(JsonNode entity) {
    return entity.path("id").asText()
        + " is now "
        + entity.path("redirectTo").asText()
        + because(entity.get("because"));
  }

  private static List<String> entity(JsonNode entity) {
    List<String> lines = new ArrayList<>();
    String name = entity.path("title").asText(entity.path("name").asText());
    lines.add(entity.path("id").asText() + "  " + name);
    entity.path("claims").forEach(claim -> lines.add("  claim    " + claim(claim)));
    entity.path("profiles").forEach(p -> lines.add("  profile  " + p.path("page").asText()));
    entity.path("because").forEach(reason -> lines.add("  because  " + reason(reason)));
    return lines;
  }

  private static String claim(JsonNode claim) {
    return claim.path("page").asText()
        + "#"
        + claim.path("locator").asText().replaceFirst("^#", "")
        + "  "
        + claim.path("title").asText();
  }

  private static String because(@Nullable JsonNode because) {
    return because == null || because.isEmpty() ? "" : ", because of " + because;
  }

  private static String reason(JsonNode reason) {
    return reason.path("rule").asText()
        + ": "
        + reason.path("left").asText()
        + " = "
        + reason.path("right").asText();
  }
}
