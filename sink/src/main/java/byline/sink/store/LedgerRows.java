package byline.sink.store;

import static byline.sink.store.Fields.brief;
import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What became of each page. */
final class LedgerRows {
  private static final String INSERT =
      "INSERT INTO ledger(url, state, layout, claims, papers, reason, fetched_at, sha256,"
          + " suspect, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private LedgerRows() {}

  static void clear(SqlBatch batch, String url) throws SQLException {
    batch.add("DELETE FROM ledger WHERE url = ?", url);
  }

  static void write(SqlBatch batch, Change.PageRead read) throws SQLException {
    var outcome = read.outcome();
    batch.add(
        INSERT,
        read.url(),
        brief(outcome, "state"),
        text(outcome, "layout"),
        orNone(outcome, "claims"),
        orNone(outcome, "papers"),
        text(outcome, "reason"),
        text(outcome, "fetchedAt"),
        text(outcome, "sha256"),
        Boolean.TRUE.equals(Fields.truth(outcome, "suspect")),
        read.json());
  }

  private static int orNone(JsonNode outcome, String field) {
    var number = number(outcome, field);
    return number == null ? 0 : number;
  }

  static List<LedgerLine> sums(Connection connection) throws SQLException {
    var sql =
        "SELECT COALESCE(state, 'unknown') AS s, COUNT(*), SUM(claims) FROM ledger"
            + " GROUP BY s ORDER BY 2 DESC, 1";
    try (var statement = connection.prepareStatement(sql);
        var row = statement.executeQuery()) {
      var lines = new ArrayList<LedgerLine>();
      while (row.next()) {
        lines.add(new LedgerLine(row.getString(1), row.getLong(2), row.getLong(3)));
      }
      return lines;
    }
  }

  static List<LedgerPart> parts(Connection connection) throws SQLException {
    var sql =
        "SELECT COALESCE(state, 'unknown') AS s, layout, reason, suspect, COUNT(*), SUM(claims)"
            + " FROM ledger GROUP BY s, layout, reason, suspect ORDER BY 5 DESC, 1, 2, 3";
    try (var statement = connection.prepareStatement(sql);
        var row = statement.executeQuery()) {
      var parts = new ArrayList<LedgerPart>();
      while (row.next()) {
        parts.add(
            new LedgerPart(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6)));
      }
      return parts;
    }
  }
}
