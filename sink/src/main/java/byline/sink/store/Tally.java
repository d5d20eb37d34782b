package byline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch adds to and takes from the sums that are kept: how many entities there are, and in
 * how many each word occurs.
 */
final class Tally {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 500;
  private final Map<Kind, Integer> entities = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);

  /** Takes off whatever stands under these ids. */
  void without(Connection connection, Kind kind, List<String> ids) throws SQLException {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      var sql =
          "SELECT json FROM "
              + kind.plural()
              + " WHERE id IN ("
              + String.join(", ", Collections.nCopies(some.size(), "?"))
              + ")";
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < some.size(); i++) {
          statement.setString(i + 1, some.get(i));
        }
        try (var row = statement.executeQuery()) {
          while (row.next()) {
            add(kind, Rows.of(kind).searchText(parsed(row.getString(1))), -1);
          }
        }
      }
    }
  }

  private static JsonNode parsed(String json) throws SQLException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new SQLException("the store holds something else than JSON", e);
    }
  }

  /** Adds an entity. */
  void with(Kind kind, SearchText text) {
    add(kind, text, 1);
  }

  private void add(Kind kind, SearchText text, int sign) {
    entities.merge(kind, sign, Integer::sum);
    var counts = words.computeIfAbsent(kind, k -> new TreeMap<>());
    for (var word : text.words()) {
      if (Vocabulary.holds(word)) {
        counts.merge(word, sign, Integer::sum);
      }
    }
  }

  /** Queues what changes, in one order for all writers, lest two wait for each other. */
  void write(SqlBatch batch) throws SQLException {
    for (var kind : Kind.values()) {
      for (var word : words.getOrDefault(kind, Map.of()).entrySet()) {
        if (word.getValue() != 0) {
          write(batch, kind, word.getKey(), word.getValue());
        }
      }
    }
    for (var count : entities.entrySet()) {
      batch.add(
          "INSERT INTO totals(kind, entities) VALUES (?, ?)"
              + " ON CONFLICT (kind) DO UPDATE SET entities = totals.entities + excluded.entities",
          count.getKey().plural(),
          count.getValue());
    }
  }

  private static void write(SqlBatch batch, Kind kind, String word, int more) throws SQLException {
    batch.add(
        "INSERT INTO words(kind, word, reversed, entities) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (kind, word) DO UPDATE SET"
            + " entities = words.entities + excluded.entities",
        kind.plural(),
        word,
        Vocabulary.reversed(word),
        more);
    if (more < 0) {
      batch.add(
          "DELETE FROM words WHERE kind = ? AND word = ? AND entities <= 0", kind.plural(), word);
    }
  }

  /** The ids of the entities that changes are about, by kind. */
  static Map<Kind, List<String>> touched(List<Change> changes) {
    var touched = new EnumMap<Kind, List<String>>(Kind.class);
    for (var change : changes) {
      var target = change.target();
      Kind.ofTopic(target.table())
          .ifPresent(
              kind -> touched.computeIfAbsent(kind, k -> new ArrayList<>()).add(target.id()));
    }
    return touched;
  }
}
