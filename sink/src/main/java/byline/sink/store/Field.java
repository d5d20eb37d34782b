package byline.sink.store;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that lists may be restricted by.
 *
 * @param expression the field in SQL
 * @param detail table of details that the field lies in with its alias, or null for the entity's
 *     own row ({@code e})
 * @param owner the details' column with the entity's id
 * @param numeric true when values are compared as numbers
 */
record Field(String expression, @Nullable String detail, String owner, boolean numeric) {
  private static final Map<String, Field> PAPER =
      Map.ofEntries(
          entry("id", own("e.id")),
          entry("year", number("e.year")),
          entry("date", own("e.date")),
          entry("type", own("e.type")),
          entry("venue.id", own("e.venue_id")),
          entry("title", own("e.title")),
          entry("hasDoi", present("e.doi")),
          entry("hasAbstract", present("e.abstract")),
          entry(
              "authorsComplete", own("CASE WHEN e.authors_complete THEN 'true' ELSE 'false' END")),
          entry("doi", own("e.doi")),
          entry("arxiv", own("e.arxiv")),
          entry("author.id", within("bylines d", "d.paper_id", "d.author_id")),
          entry("topic.id", within("paper_topics d", "d.paper_id", "d.topic_id")),
          entry(
              "institution.id",
              within("papers_at_institutions d", "d.paper_id", "d.institution_id")),
          entry("claim.page", within("claims d", "d.paper_id", "d.page")));
  private static final Map<String, Field> AUTHOR =
      Map.ofEntries(
          entry("id", own("e.id")),
          entry("paperCount", number("e.paper_count")),
          entry("name", own("e.name")),
          entry("hasOrcid", present("e.orcid")),
          entry("orcid", own("e.orcid")),
          entry("trust", number("e.trust")),
          entry("verification", number("e.verification")),
          entry("institution.id", within("affiliations d", "d.author_id", "d.institution_id")),
          entry("topic.id", within("author_topics d", "d.author_id", "d.topic_id")),
          entry("coauthor.id", within("coauthors d", "d.author_id", "d.coauthor_id")));
  private static final Map<String, Field> GROUP =
      Map.of("id", own("e.id"), "name", own("e.name"), "paperCount", number("e.paper_count"));

  static Map<String, Field> of(Kind kind) {
    return switch (kind) {
      case PAPER -> PAPER;
      case AUTHOR -> AUTHOR;
      case TOPIC, VENUE, INSTITUTION -> GROUP;
    };
  }

  /** What to sort by: null counts as the least; written as the indexes have it. */
  String sortKey() {
    return expression.equals("e.paper_count")
        ? expression
        : "COALESCE(" + expression + ", " + (numeric ? "0" : "''") + ")";
  }

  /** Selects the ids of the entities that have details, up to the condition. */
  String owners() {
    return "SELECT " + owner + " FROM " + detail;
  }

  private static Field present(String column) {
    return own("CASE WHEN " + column + " IS NULL THEN 'false' ELSE 'true' END");
  }

  private static Field own(String expression) {
    return new Field(expression, null, "", false);
  }

  private static Field number(String expression) {
    return new Field(expression, null, "", true);
  }

  private static Field within(String detail, String owner, String expression) {
    return new Field(expression, detail, owner, false);
  }
}
