package byline.sink.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A server for many readers. Words are taken apart here and not by the server's parser, so that
 * both stores find the same.
 */
final class PostgresDialect implements Dialect {
  /** Weights of what the letters D, C, B and A mark: body, nothing, names, title. */
  private static final String RANK = "ts_rank('{0.1, 0.1, 0.4, 1.0}', e.search, q, 1)";

  private static final int LONGEST_WORD = 500;
  private static final int LAST_POSITION = 16_383;
  private static final int MOST_POSITIONS = 255;
  private static final long MIGRATION_LOCK = 0x62796c696e65L;
  private final String url;

  PostgresDialect(String url) {
    this.url = url;
  }

  @Override
  public String name() {
    return "postgres";
  }

  /** Keys are ordered by their bytes, as in the other store, whatever the server's language. */
  @Override
  public String spell(String script) {
    return script
        .replace(":entity", "id :key PRIMARY KEY,\n  search TSVECTOR")
        .replace(":key", "TEXT COLLATE \"C\"");
  }

  @Override
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "byline-sink");
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
      statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
      try (var row = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Override
  public void version(Connection connection, int version) throws SQLException {
    try (var statement = connection.prepareStatement("INSERT INTO schema_version VALUES (?)")) {
      statement.setInt(1, version);
      statement.executeUpdate();
    }
  }

  @Override
  public List<String> tables(Connection connection) throws SQLException {
    var sql =
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
            + " AND table_type = 'BASE TABLE' AND table_name <> 'schema_version'";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var tables = new ArrayList<String>();
      while (row.next()) {
        tables.add(row.getString(1));
      }
      return tables;
    }
  }

  @Override
  public void index(SqlBatch batch, Kind kind, String id, SearchText text) throws SQLException {
    batch.add(
        "UPDATE " + kind.plural() + " SET search = CAST(? AS TSVECTOR) WHERE id = ?",
        vector(text),
        id);
  }

  /** The words stand in the entity's own row and go with it. */
  @Override
  public void unindex(SqlBatch batch, Kind kind, String id) {}

  @Override
  public Match match(Kind kind, List<SearchText.Term> terms) {
    var query = terms.stream().map(PostgresDialect::term).collect(Collectors.joining(" & "));
    return new Match(", CAST(? AS TSQUERY) q", "e.search @@ q", query, RANK + " DESC, e.id");
  }

  private static String term(SearchText.Term term) {
    var words =
        term.text()
            .codePoints()
            .filter(c -> c != ' ')
            .mapToObj(Character::toString)
            .map(PostgresDialect::quoted)
            .collect(Collectors.joining(" <-> "));
    return term.open() ? quoted(cut(term.text())) + ":*" : "(" + words + ")";
  }

  private static String vector(SearchText text) {
    var places = new LinkedHashMap<String, List<String>>();
    int place = add(places, text.title(), 'A', 0);
    place = add(places, text.names(), 'B', place + 1);
    add(places, text.body(), 'D', place + 1);
    return places.entrySet().stream()
        .map(e -> quoted(e.getKey()) + ":" + String.join(",", e.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static int add(Map<String, List<String>> places, String text, char weight, int before) {
    int place = before;
    for (var word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        place = Math.min(LAST_POSITION, place + 1);
        var at = places.computeIfAbsent(cut(word), w -> new ArrayList<>());
        if (at.size() < MOST_POSITIONS) {
          at.add(String.format(Locale.ROOT, "%d%c", place, weight));
        }
      }
    }
    return place;
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST_WORD));
  }

  /** Folded words hold letters and digits only. */
  private static String quoted(String word) {
    return "'" + word + "'";
  }
}
