package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What single pages state and what became of them. */
final class PageRows {
  private PageRows() {}

  static Optional<String> paperWith(Connection connection, String page, String locator)
      throws SQLException {
    var sql =
        "SELECT paper_id FROM claims WHERE page = ? AND locator IN (?, ?) ORDER BY paper_id LIMIT 1";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, page);
      statement.setString(2, locator);
      statement.setString(3, "#" + locator);
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  static List<String> locators(Connection connection, String page, int limit) throws SQLException {
    var sql = "SELECT locator FROM claims WHERE page = ? ORDER BY locator LIMIT ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, page);
      statement.setInt(2, limit);
      try (var row = statement.executeQuery()) {
        var locators = new ArrayList<String>();
        while (row.next()) {
          locators.add(row.getString(1));
        }
        return locators;
      }
    }
  }

  static Optional<PageFate> fate(Connection connection, String url) throws SQLException {
    var sql = "SELECT COALESCE(state, 'unknown'), reason, fetched_at FROM ledger WHERE url = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, url);
      try (var row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new PageFate(row.getString(1), row.getString(2), row.getString(3)))
            : Optional.empty();
      }
    }
  }
}
