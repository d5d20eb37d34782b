package byline.sink.api;

import static java.util.Map.entry;

import byline.sink.store.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kind of entity as OpenAlex calls it, and what its filters call the store's fields.
 *
 * @param path first segment of the address
 * @param fields name of a filter to field of the store; the store's own names are allowed too
 */
record Collection(Kind kind, String path, Map<String, String> fields) {
  static final Collection WORKS =
      new Collection(
          Kind.PAPER,
          "works",
          Map.ofEntries(
              entry("publication_year", "year"),
              entry("publication_date", "date"),
              entry("authorships.author.id", "author.id"),
              entry("author.id", "author.id"),
              entry("authorships.institutions.id", "institution.id"),
              entry("institutions.id", "institution.id"),
              entry("primary_location.source.id", "venue.id"),
              entry("topics.id", "topic.id"),
              entry("concepts.id", "topic.id"),
              entry("from_publication_date", "date"),
              entry("to_publication_date", "date"),
              entry("display_name", "title"),
              entry("has_doi", "hasDoi"),
              entry("has_abstract", "hasAbstract"),
              entry("openalex", "id"),
              entry("ids.openalex", "id"),
              entry("type", "type"),
              entry("doi", "doi")));
  static final Collection AUTHORS =
      new Collection(
          Kind.AUTHOR,
          "authors",
          Map.of(
              "works_count", "paperCount",
              "display_name", "name",
              "has_orcid", "hasOrcid",
              "openalex", "id",
              "orcid", "orcid",
              "affiliations.institution.id", "institution.id",
              "last_known_institutions.id", "institution.id",
              "topics.id", "topic.id"));
  static final Collection TOPICS = group(Kind.TOPIC, "topics");
  static final Collection SOURCES = group(Kind.VENUE, "sources");
  static final Collection INSTITUTIONS = group(Kind.INSTITUTION, "institutions");

  /** The store's name of a field. */
  String field(String name) {
    return fields.getOrDefault(name, name);
  }

  /** The field by which a list is sorted when nothing else is said, greatest first. */
  String usualOrder() {
    return kind == Kind.PAPER ? "date" : "paperCount";
  }

  /** What one of them is called in the API's description. */
  String schema() {
    var one = path.substring(0, path.length() - 1);
    return one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
  }

  static Stream<Collection> all() {
    return Stream.of(WORKS, AUTHORS, TOPICS, SOURCES, INSTITUTIONS);
  }

  static Collection of(Kind kind) {
    return all().filter(collection -> collection.kind() == kind).findFirst().orElseThrow();
  }

  private static Collection group(Kind kind, String path) {
    return new Collection(
        kind, path, Map.of("works_count", "paperCount", "display_name", "name", "openalex", "id"));
  }
}
