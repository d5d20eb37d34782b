package byline.sink.store;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.real;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;

/** The rows that every kind of entity has: its names, identifiers and metrics. */
final class Details {
  private static final List<String> TABLES = List.of("names", "identifiers", "metrics");
  private final Kind kind;

  Details(Kind kind) {
    this.kind = kind;
  }

  void clear(SqlBatch batch, String id) throws SQLException {
    for (var table : TABLES) {
      batch.add("DELETE FROM " + table + " WHERE id = ? AND kind = ?", id, kind.plural());
    }
  }

  void write(SqlBatch batch, String id, JsonNode entity) throws SQLException {
    for (var name : texts(entity, "names").toList()) {
      batch.add("INSERT INTO names(kind, id, name) VALUES (?, ?, ?)", kind.plural(), id, name);
    }
    for (var field : entity.path("identifiers").properties()) {
      var value = text(entity.path("identifiers"), field.getKey());
      if (value != null) {
        batch.add(
            "INSERT INTO identifiers(kind, id, scheme, value) VALUES (?, ?, ?, ?)",
            kind.plural(),
            id,
            Fields.storable(field.getKey()),
            value);
      }
    }
    for (var metric : objects(entity, "metrics").toList()) {
      batch.add(
          "INSERT INTO metrics(kind, id, source, name, value, as_of) VALUES (?, ?, ?, ?, ?, ?)",
          kind.plural(),
          id,
          text(metric, "source"),
          text(metric, "name"),
          real(metric, "value"),
          text(metric, "asOf"));
    }
  }
}
