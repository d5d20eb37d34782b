package byline.sink.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A person: https://docs.openalex.org/api-entities/authors/author-object. */
final class AuthorDialect implements Dialect {

  @Override
  public void addTo(ObjectNode author) {
    new GroupDialect("author.id").addTo(author);
    var orcid = author.path("identifiers").path("orcid");
    if (orcid.isTextual()) {
      var url =
          orcid.asText().startsWith("http")
              ? orcid.asText()
              : "https://orcid.org/" + orcid.asText();
      author.put("orcid", url);
      author.putObject("ids").put("orcid", url);
    }
    author.path("affiliations").forEach(AuthorDialect::addInstitution);
    author.path("topics").forEach(AuthorDialect::addCount);
  }

  private static void addInstitution(JsonNode affiliation) {
    if (affiliation instanceof ObjectNode known) {
      var institution = known.putObject("institution");
      Dialect.copy(known, "id", institution, "id");
      Dialect.copy(known, "name", institution, "display_name");
    }
  }

  private static void addCount(JsonNode topic) {
    if (topic instanceof ObjectNode known) {
      Dialect.copy(known, "name", known, "display_name");
      Dialect.copy(known, "papers", known, "count");
    }
  }
}
