package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a store, told as the records of the topics they came from. */
final class TopicRows {
  private static final String ENTITIES =
      "SELECT id, json FROM %1$s WHERE id > ? UNION ALL"
          + " SELECT id, json FROM redirects WHERE kind = '%1$s' AND id > ? ORDER BY 1 LIMIT ?";
  private static final String PAGES =
      "SELECT url, json FROM ledger WHERE url > ? AND url > ? ORDER BY 1 LIMIT ?";

  private TopicRows() {}

  static List<TopicRecord> after(Connection connection, String topic, String key, int limit)
      throws SQLException {
    var sql = Kind.ofTopic(topic).map(kind -> ENTITIES.formatted(kind.plural())).orElse(PAGES);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setString(2, key);
      statement.setInt(3, limit);
      try (var row = statement.executeQuery()) {
        var records = new ArrayList<TopicRecord>();
        while (row.next()) {
          records.add(new TopicRecord(row.getString(1), row.getString(2)));
        }
        return records;
      }
    }
  }
}
