package byline.sink.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A paper as a work: https://docs.openalex.org/api-entities/works/work-object. */
final class WorkDialect implements Dialect {
  private static final int FULL_DATE = "2000-01-01".length();
  private static final Set<String> LOCATIONS = Set.of("paper", "pdf", "arxiv", "doi", "publisher");

  @Override
  public void addTo(ObjectNode work) {
    Dialect.copy(work, "title", work, "display_name");
    Dialect.copy(work, "year", work, "publication_year");
    if (work.path("date").asText().length() == FULL_DATE) {
      Dialect.copy(work, "date", work, "publication_date");
    }
    addIds(work);
    addAuthorships(work);
    addSource(work);
    addLocations(work);
    work.path("topics").forEach(WorkDialect::name);
    if (work.path("abstract").isTextual()) {
      invert(work.path("abstract").asText(), work.putObject("abstract_inverted_index"));
    }
  }

  private static void addIds(ObjectNode work) {
    var doi = work.path("identifiers").path("doi");
    if (doi.isTextual()) {
      work.put("doi", "https://doi.org/" + doi.asText());
      work.putObject("ids").put("doi", "https://doi.org/" + doi.asText());
    }
  }

  private static void addAuthorships(ObjectNode work) {
    var authors = work.path("authors");
    if (!authors.isArray()) {
      return;
    }
    var complete = work.path("authorsComplete").asBoolean(false);
    var authorships = work.putArray("authorships");
    for (int i = 0; i < authors.size(); i++) {
      addAuthorship(authorships.addObject(), authors.get(i), complete && i == authors.size() - 1);
    }
    work.put("authors_count", authors.size());
  }

  /**
   * Of a byline that may go on nobody is the last; of an author without a place nothing is said.
   */
  private static void addAuthorship(ObjectNode authorship, JsonNode author, boolean last) {
    var position = author.path("position").asInt(0);
    if (position > 0) {
      authorship.put("author_position", position == 1 ? "first" : last ? "last" : "middle");
    }
    var dehydrated = authorship.putObject("author");
    if (author instanceof ObjectNode known) {
      Dialect.copy(known, "id", dehydrated, "id");
      Dialect.copy(known, "name", dehydrated, "display_name");
      Dialect.copy(known, "name", authorship, "raw_author_name");
    }
  }

  private static void addSource(ObjectNode work) {
    if (!(work.path("venue") instanceof ObjectNode venue)) {
      return;
    }
    var source = work.putObject("primary_location").putObject("source");
    Dialect.copy(venue, "id", source, "id");
    Dialect.copy(venue, "name", source, "display_name");
    var biblio = work.putObject("biblio");
    Dialect.copy(venue, "volume", biblio, "volume");
    Dialect.copy(venue, "issue", biblio, "issue");
    var pages = venue.path("pages").asText().split("[-–]+", 2);
    if (!pages[0].isBlank()) {
      biblio.put("first_page", pages[0].strip());
      biblio.put("last_page", pages[pages.length - 1].strip());
    }
  }

  private static void addLocations(ObjectNode work) {
    ArrayNode locations = work.arrayNode();
    for (var link : work.path("links")) {
      if (LOCATIONS.contains(link.path("rel").asText()) && link.path("url").isTextual()) {
        var pdf = link.path("rel").asText().equals("pdf");
        locations.addObject().put(pdf ? "pdf_url" : "landing_page_url", link.path("url").asText());
      }
    }
    if (!locations.isEmpty()) {
      work.set("locations", locations);
      work.put("locations_count", locations.size());
    }
  }

  private static void name(JsonNode topic) {
    if (topic instanceof ObjectNode known) {
      Dialect.copy(known, "name", known, "display_name");
    }
  }

  private static void invert(String text, ObjectNode places) {
    int place = 0;
    for (var word : text.strip().split("\\s+", -1)) {
      places.withArray("/" + word.replace("~", "~0").replace("/", "~1")).add(place++);
    }
  }
}
