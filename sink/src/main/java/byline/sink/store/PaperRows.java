package byline.sink.store;

import static byline.sink.store.Fields.brief;
import static byline.sink.store.Fields.joined;
import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;

/** Papers with their bylines, topics, links and claims. */
final class PaperRows implements Rows {
  private static final List<String> TABLES =
      List.of("bylines", "paper_topics", "paper_institutions", "paper_links", "claims");
  private static final String UPSERT =
      """
      INSERT INTO papers(id, title, type, year, date, venue_id, venue, volume, pages,
        authors_complete, abstract, tldr, doi, arxiv, json)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, type = excluded.type,
        year = excluded.year, date = excluded.date, venue_id = excluded.venue_id,
        venue = excluded.venue, volume = excluded.volume, pages = excluded.pages,
        authors_complete = excluded.authors_complete, abstract = excluded.abstract,
        tldr = excluded.tldr, doi = excluded.doi, arxiv = excluded.arxiv, json = excluded.json
      """;

  private final Details details = new Details(Kind.PAPER);

  @Override
  public void write(SqlBatch batch, String id, String json, JsonNode entity) throws SQLException {
    var venue = entity.path("venue");
    var identifiers = entity.path("identifiers");
    batch.add(
        UPSERT,
        id,
        text(entity, "title"),
        brief(entity, "type"),
        number(entity, "year"),
        brief(entity, entity.hasNonNull("date") ? "date" : "year"),
        brief(venue, "id"),
        text(venue, "name"),
        text(venue, "volume"),
        text(venue, "pages"),
        truth(entity, "authorsComplete"),
        text(entity, "abstract"),
        text(entity, "tldr"),
        text(identifiers, "doi"),
        text(identifiers, "arxiv"),
        json);
    writeBylines(batch, id, entity);
    writeLists(batch, id, entity);
    details.write(batch, id, entity);
  }

  private static void writeBylines(SqlBatch batch, String id, JsonNode entity) throws SQLException {
    int place = 0;
    for (var author : objects(entity, "authors").toList()) {
      batch.add(
          "INSERT INTO bylines(paper_id, place, position, name, author_id) VALUES (?, ?, ?, ?, ?)",
          id,
          ++place,
          number(author, "position"),
          text(author, "name"),
          brief(author, "id"));
    }
  }

  private static void writeLists(SqlBatch batch, String id, JsonNode entity) throws SQLException {
    for (var topic : objects(entity, "topics").toList()) {
      batch.add(
          "INSERT INTO paper_topics(paper_id, topic_id, topic) VALUES (?, ?, ?)",
          id,
          brief(topic, "id"),
          text(topic, "name"));
    }
    for (var institution : objects(entity, "affiliations").toList()) {
      batch.add(
          "INSERT INTO paper_institutions(paper_id, institution_id, institution) VALUES (?, ?, ?)",
          id,
          brief(institution, "id"),
          text(institution, "name"));
    }
    for (var link : objects(entity, "links").toList()) {
      batch.add(
          "INSERT INTO paper_links(paper_id, rel, url) VALUES (?, ?, ?)",
          id,
          text(link, "rel"),
          text(link, "url"));
    }
    for (var claim : objects(entity, "claims").toList()) {
      batch.add(
          "INSERT INTO claims(paper_id, page, locator, title) VALUES (?, ?, ?, ?)",
          id,
          text(claim, "page"),
          text(claim, "locator"),
          text(claim, "title"));
    }
  }

  @Override
  public void clearDetails(SqlBatch batch, String id) throws SQLException {
    for (var table : TABLES) {
      batch.add("DELETE FROM " + table + " WHERE paper_id = ?", id);
    }
    details.clear(batch, id);
  }

  @Override
  public SearchText searchText(JsonNode entity) {
    return SearchText.of(
        textOrEmpty(entity, "title"),
        joined(entity, "authors", "name"),
        String.join(
            " ",
            textOrEmpty(entity, "tldr"),
            textOrEmpty(entity, "abstract"),
            textOrEmpty(entity.path("venue"), "name"),
            joined(entity, "topics", "name")),
        0);
  }
}
