package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Fetches entities by their ids, after these were sorted without their bulk. */
final class EntityTexts {
  private EntityTexts() {}

  /** JSON in the order of the ids; one that has gone meanwhile is left out. */
  static List<String> of(Connection connection, Kind kind, List<String> ids) throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    var sql =
        "SELECT id, json FROM "
            + kind.plural()
            + " WHERE id IN ("
            + String.join(", ", Collections.nCopies(ids.size(), "?"))
            + ")";
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.size(); i++) {
        statement.setString(i + 1, ids.get(i));
      }
      var texts = new HashMap<String, String>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          texts.put(row.getString(1), row.getString(2));
        }
      }
      return ids.stream().map(texts::get).filter(Objects::nonNull).toList();
    }
  }
}
