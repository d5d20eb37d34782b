package byline.sink.store;

import static byline.sink.store.Fields.brief;
import static byline.sink.store.Fields.joined;
import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Authors with their affiliations, co-authors and topics. */
final class AuthorRows implements Rows {
  private static final List<String> TABLES = List.of("affiliations", "coauthors", "author_topics");
  private static final String UPSERT =
      """
      INSERT INTO authors(id, name, paper_count, first_year, last_year, orcid, homepage, trust,
        verification, json)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, paper_count = excluded.paper_count,
        first_year = excluded.first_year, last_year = excluded.last_year, orcid = excluded.orcid,
        homepage = excluded.homepage, trust = excluded.trust,
        verification = excluded.verification, json = excluded.json
      """;

  private final Details details = new Details(Kind.AUTHOR);

  @Override
  public void write(SqlBatch batch, String id, String json, JsonNode entity) throws SQLException {
    var identifiers = entity.path("identifiers");
    batch.add(
        UPSERT,
        id,
        text(entity, "name"),
        GroupRows.paperCount(entity),
        GroupRows.year(entity, 0),
        GroupRows.year(entity, 1),
        text(identifiers, "orcid"),
        text(identifiers, "homepage"),
        number(entity.path("trust"), "score"),
        number(entity.path("verification"), "level"),
        json);
    writeLists(batch, id, entity);
    details.write(batch, id, entity);
  }

  private static void writeLists(SqlBatch batch, String id, JsonNode entity) throws SQLException {
    for (var institution : objects(entity, "affiliations").toList()) {
      batch.add(
          "INSERT INTO affiliations(author_id, institution_id, institution) VALUES (?, ?, ?)",
          id,
          brief(institution, "id"),
          text(institution, "name"));
    }
    for (var coauthor : objects(entity, "coauthors").toList()) {
      batch.add(
          "INSERT INTO coauthors(author_id, coauthor_id, name, papers) VALUES (?, ?, ?, ?)",
          id,
          brief(coauthor, "id"),
          text(coauthor, "name"),
          number(coauthor, "papers"));
    }
    for (var topic : objects(entity, "topics").toList()) {
      batch.add(
          "INSERT INTO author_topics(author_id, topic_id, topic, papers) VALUES (?, ?, ?, ?)",
          id,
          brief(topic, "id"),
          text(topic, "name"),
          number(topic, "papers"));
    }
  }

  @Override
  public void clearDetails(SqlBatch batch, String id) throws SQLException {
    for (var table : TABLES) {
      batch.add("DELETE FROM " + table + " WHERE author_id = ?", id);
    }
    details.clear(batch, id);
  }

  @Override
  public SearchText searchText(JsonNode entity) {
    return SearchText.of(
        textOrEmpty(entity, "name"),
        texts(entity, "names").collect(Collectors.joining(" ")),
        joined(entity, "affiliations", "name"),
        GroupRows.paperCount(entity));
  }
}
