package byline.sink.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A work as citation software knows it; what is unknown is left out. See
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types.
 */
final class CslItem {
  /** Our types are CSL's, but for these. */
  private static final Map<String, String> TYPES = Map.of("preprint", "article");

  private static final String UNKNOWN_TYPE = "document";

  private CslItem() {}

  static ObjectNode of(JsonNode work) {
    var item = JsonNodeFactory.instance.objectNode();
    item.put("id", Plain.text(work.path("id")));
    item.put("type", type(work));
    if (work.path("type").asText().equals("preprint")) {
      item.put("genre", "Preprint");
    }
    put(item, "title", work.path("title"));
    addAuthors(item, work);
    addDate(
        item,
        Plain.text(work.path("date").isMissingNode() ? work.path("year") : work.path("date")));
    var venue = work.path("venue");
    put(
        item,
        "container-title",
        venue.hasNonNull("fullName") ? venue.path("fullName") : venue.path("name"));
    put(item, "volume", venue.path("volume"));
    put(item, "issue", venue.path("issue"));
    put(item, "page", venue.path("pages"));
    put(item, "DOI", work.path("identifiers").path("doi"));
    put(item, "PMID", work.path("identifiers").path("pmid"));
    put(item, "abstract", work.path("abstract"));
    Plain.address(work).ifPresent(url -> item.put("URL", url));
    return item;
  }

  private static String type(JsonNode work) {
    var type = work.path("type").asText();
    return type.matches(
            "article-journal|paper-conference|book|chapter|thesis|report|dataset|software|review")
        ? type
        : TYPES.getOrDefault(type, UNKNOWN_TYPE);
  }

  private static void put(ObjectNode item, String name, JsonNode value) {
    var text = Plain.text(value);
    if (!text.isEmpty()) {
      item.put(name, text);
    }
  }

  private static void addAuthors(ObjectNode item, JsonNode work) {
    ArrayNode authors = item.arrayNode();
    for (var name : CitedName.all(work)) {
      var author = authors.addObject();
      if (name.given().isEmpty()) {
        author.put("literal", name.family());
      } else {
        author.put("family", name.family()).put("given", name.given());
      }
      if (!name.suffix().isEmpty()) {
        author.put("suffix", name.suffix());
      }
    }
    if (!authors.isEmpty()) {
      item.set("author", authors);
    }
  }

  private static void addDate(ObjectNode item, String date) {
    if (date.matches("\\d{4}(-\\d{2}){0,2}")) {
      var parts = item.putObject("issued").putArray("date-parts").addArray();
      for (var part : date.split("-", -1)) {
        parts.add(Integer.parseInt(part));
      }
    }
  }
}
