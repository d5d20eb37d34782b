package byline.sink.store;

import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.store.Fields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What groups papers: topics, venues, institutions. */
final class GroupRows implements Rows {
  private final Details details;
  private final String upsert;

  GroupRows(Kind kind) {
    this.details = new Details(kind);
    this.upsert =
        """
        INSERT INTO %s(id, name, paper_count, first_year, last_year, json)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, paper_count = excluded.paper_count,
          first_year = excluded.first_year, last_year = excluded.last_year, json = excluded.json
        """
            .formatted(kind.plural());
  }

  @Override
  public void write(SqlBatch batch, String id, String json, JsonNode entity) throws SQLException {
    batch.add(
        upsert,
        id,
        text(entity, "name"),
        paperCount(entity),
        year(entity, 0),
        year(entity, 1),
        json);
    details.write(batch, id, entity);
  }

  @Override
  public void clearDetails(SqlBatch batch, String id) throws SQLException {
    details.clear(batch, id);
  }

  @Override
  public SearchText searchText(JsonNode entity) {
    return SearchText.of(
        textOrEmpty(entity, "name"),
        texts(entity, "names").collect(Collectors.joining(" ")),
        "",
        paperCount(entity));
  }

  static int paperCount(JsonNode entity) {
    var count = Fields.number(entity, "paperCount");
    return count == null ? entity.path("papers").size() : count;
  }

  static @Nullable Integer year(JsonNode entity, int place) {
    var year = entity.path("years").path(place);
    return year.canConvertToInt() ? year.asInt() : null;
  }
}
