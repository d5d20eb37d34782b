package byline.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;

/** How the entities of one kind lie in tables; {@code entity} has been parsed from {@code json}. */
interface Rows {

  /** Queues the rows of an entity, where none stand but perhaps its own one. */
  void write(SqlBatch batch, String id, String json, JsonNode entity) throws SQLException;

  /** Queues the removal of all rows but the entity's own one. */
  void clearDetails(SqlBatch batch, String id) throws SQLException;

  /** The text by which the entity is found. */
  SearchText searchText(JsonNode entity);

  static Rows of(Kind kind) {
    return switch (kind) {
      case PAPER -> new PaperRows();
      case AUTHOR -> new AuthorRows();
      case TOPIC, VENUE, INSTITUTION -> new GroupRows(kind);
    };
  }
}
