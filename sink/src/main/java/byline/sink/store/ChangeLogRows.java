package byline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the log: compares what stands with what a batch brings, before the batch is written. The
 * log's only row is held from the first look to the commit, so that of two writers the one that
 * takes the smaller numbers is also the first to be seen.
 */
final class ChangeLogRows {
  private static final int AT_ONCE = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangeLogRows() {}

  static void write(Connection connection, List<Change> changes) throws SQLException {
    var byKind = byKind(changes);
    if (byKind.isEmpty() || !hold(connection)) {
      return;
    }
    var noticeable = new ArrayList<Noticeable>();
    for (var kind : byKind.entrySet()) {
      compare(connection, kind.getKey(), kind.getValue(), noticeable);
    }
    if (!noticeable.isEmpty()) {
      append(connection, noticeable);
    }
  }

  private static Map<Kind, List<Change>> byKind(List<Change> changes) {
    var byKind = new EnumMap<Kind, List<Change>>(Kind.class);
    for (var change : changes) {
      Kind.ofTopic(change.target().table())
          .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(change));
    }
    return byKind;
  }

  private static boolean hold(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("UPDATE change_log SET last = last")) {
      return statement.executeUpdate() == 1;
    }
  }

  private static void compare(
      Connection connection, Kind kind, List<Change> changes, List<Noticeable> noticeable)
      throws SQLException {
    for (int from = 0; from < changes.size(); from += AT_ONCE) {
      var some = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
      var standing = standing(connection, kind, some);
      for (var change : some) {
        Noticeable.of(change, standing.get(change.target().id())).ifPresent(noticeable::add);
      }
    }
  }

  private static Map<String, JsonNode> standing(
      Connection connection, Kind kind, List<Change> changes) throws SQLException {
    var marks = String.join(", ", Collections.nCopies(changes.size(), "?"));
    var sql = "SELECT id, json FROM " + kind.plural() + " WHERE id IN (" + marks + ")";
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < changes.size(); i++) {
        statement.setString(i + 1, changes.get(i).target().id());
      }
      var standing = new HashMap<String, JsonNode>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          standing.put(row.getString(1), parsed(row.getString(2)));
        }
      }
      return standing;
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the store holds something else than JSON", e);
    }
  }

  private static void append(Connection connection, List<Noticeable> noticeable)
      throws SQLException {
    long sequence = last(connection);
    var at = Instant.now().toString();
    try (var batch = new SqlBatch(connection)) {
      for (var each : noticeable) {
        add(batch, ++sequence, at, each);
      }
      batch.add(
          "UPDATE change_log SET last = ?, cut = CASE WHEN cut > ? - most THEN cut ELSE ? - most"
              + " END",
          sequence,
          sequence,
          sequence);
      batch.add("DELETE FROM changes WHERE sequence <= (SELECT cut FROM change_log)");
      batch.add("DELETE FROM change_subjects WHERE sequence <= (SELECT cut FROM change_log)");
      batch.run();
    }
  }

  private static long last(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT last FROM change_log");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void add(SqlBatch batch, long sequence, String at, Noticeable each)
      throws SQLException {
    batch.add(
        "INSERT INTO changes(sequence, at, kind, id, what, fields, heir, name)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        at,
        each.kind().plural(),
        each.id(),
        each.what().word(),
        String.join(",", each.fields()),
        each.heir() == null ? null : Fields.storable(each.heir()),
        each.name());
    for (var subject : each.subjects()) {
      batch.add("INSERT INTO change_subjects(subject, sequence) VALUES (?, ?)", subject, sequence);
    }
  }
}
