package byline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What followers would notice of new rows that take the place of old ones, put into the log. */
final class Differences {
  private static final int AT_ONCE = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Id and record of whatever is new or says something else, then of whatever is no longer there.
   */
  private static final String QUERY =
      """
      SELECT n.id, n.json, NULL FROM %2$s.%1$s n LEFT JOIN %1$s o ON o.id = n.id
        WHERE o.id IS NULL OR o.json <> n.json
      UNION ALL
      SELECT o.id, r.json, r.redirect_to FROM %1$s o LEFT JOIN %2$s.%1$s n ON n.id = o.id
        LEFT JOIN %2$s.redirects r ON r.id = o.id AND r.kind = '%1$s'
        WHERE n.id IS NULL
      """;

  private Differences() {}

  /**
   * Logs them.
   *
   * @param connection sees both; the rows of the store itself are still the old ones
   * @param schema where the new rows are
   */
  static void log(Connection connection, String schema) throws SQLException {
    for (var kind : Kind.values()) {
      try (var statement = connection.prepareStatement(QUERY.formatted(kind.plural(), schema))) {
        statement.setFetchSize(AT_ONCE);
        try (var row = statement.executeQuery()) {
          log(connection, kind, row);
        }
      }
    }
  }

  private static void log(Connection connection, Kind kind, ResultSet row) throws SQLException {
    var changes = new ArrayList<Change>();
    while (row.next()) {
      changes.add(change(kind, row.getString(1), row.getString(2), row.getString(3)));
      if (changes.size() == AT_ONCE) {
        ChangeLogRows.write(connection, List.copyOf(changes));
        changes.clear();
      }
    }
    ChangeLogRows.write(connection, changes);
  }

  private static Change change(Kind kind, String id, String json, String heir) {
    if (json == null) {
      return new Change.Gone(kind, id);
    }
    return heir == null
        ? new Change.Put(kind, id, json, parsed(json))
        : new Change.Redirect(kind, id, heir, "[]", json);
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }
}
