package byline.sink.store;

import byline.sink.store.Occurrence.What;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the log that {@link ChangeLogRows} writes. */
final class SqlChangeLog implements ChangeLog {
  private static final String THE_LOG = "the log of changes";
  private static final String COLUMNS =
      "c.sequence, c.at, c.kind, c.id, c.what, c.fields, c.heir, c.name";

  private final ReaderPool readers;
  private final Opening opening;

  /** How the log is opened, on the connection that writes. */
  interface Opening {
    void open(int most);
  }

  SqlChangeLog(ReaderPool readers, Opening opening) {
    this.readers = readers;
    this.opening = opening;
  }

  /**
   * Numbers begin with the milliseconds of the day: a log that is made anew, of fewer than a
   * thousand changes a second, begins beyond whatever an earlier one has told.
   */
  static void open(Connection connection, int most) throws SQLException {
    var now = Instant.now();
    try (var statement =
        connection.prepareStatement(
            "INSERT INTO change_log(log_number, last, cut, most, since) VALUES (1, ?, ?, ?, ?)"
                + " ON CONFLICT (log_number) DO UPDATE SET most = excluded.most")) {
      statement.setLong(1, now.toEpochMilli());
      statement.setLong(2, now.toEpochMilli());
      statement.setInt(3, most);
      statement.setString(4, now.toString());
      statement.executeUpdate();
    }
  }

  @Override
  public void open(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most: " + most + ", must be at least 1");
    }
    opening.open(most);
  }

  @Override
  public Optional<Extent> extent() {
    return readers.ask(THE_LOG, SqlChangeLog::extent);
  }

  private static Optional<Extent> extent(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT cut, last, since FROM change_log");
        var row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(new Extent(row.getLong(1), row.getLong(2), Instant.parse(row.getString(3))))
          : Optional.empty();
    }
  }

  @Override
  public List<Occurrence> after(long sequence, int limit) {
    return entries(
        "SELECT " + COLUMNS + " FROM changes c WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?",
        List.of(sequence, limit));
  }

  @Override
  public List<Occurrence> before(long sequence, int limit) {
    return entries(
        "SELECT "
            + COLUMNS
            + " FROM changes c WHERE c.sequence < ? ORDER BY c.sequence DESC LIMIT ?",
        List.of(sequence, limit));
  }

  @Override
  public List<Occurrence> before(long sequence, Collection<String> subjects, int limit) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    var parameters = new ArrayList<Object>(subjects);
    parameters.add(sequence);
    parameters.add(limit);
    return entries(
        "SELECT "
            + COLUMNS
            + " FROM changes c WHERE c.sequence IN (SELECT s.sequence FROM change_subjects s"
            + " WHERE s.subject IN ("
            + marks(subjects)
            + ")) AND c.sequence < ? ORDER BY c.sequence DESC LIMIT ?",
        parameters);
  }

  @Override
  public Map<Long, List<String>> subjects(List<Occurrence> entries) {
    var sequences = entries.stream().map(Occurrence::sequence).toList();
    var sql =
        "SELECT sequence, subject FROM change_subjects WHERE sequence IN ("
            + marks(sequences)
            + ") ORDER BY subject";
    return entries.isEmpty() ? Map.of() : readers.ask(THE_LOG, c -> subjects(c, sql, sequences));
  }

  private static Map<Long, List<String>> subjects(
      Connection connection, String sql, List<Long> sequences) throws SQLException {
    var subjects = new HashMap<Long, List<String>>();
    try (var statement = prepared(connection, sql, sequences);
        var row = statement.executeQuery()) {
      while (row.next()) {
        subjects.computeIfAbsent(row.getLong(1), s -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return subjects;
  }

  @Override
  public Map<String, Occurrence> newest(Kind kind, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var parameters = new ArrayList<Object>(ids);
    parameters.add(kind.plural());
    var newest = new HashMap<String, Occurrence>();
    entries(
            "SELECT "
                + COLUMNS
                + " FROM changes c WHERE c.sequence IN (SELECT MAX(n.sequence) FROM changes n"
                + " WHERE n.id IN ("
                + marks(ids)
                + ") AND n.kind = ? GROUP BY n.id)",
            parameters)
        .forEach(entry -> newest.put(entry.id(), entry));
    return newest;
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private List<Occurrence> entries(String sql, List<?> parameters) {
    return readers.ask(THE_LOG, connection -> entries(connection, sql, parameters));
  }

  private static List<Occurrence> entries(Connection connection, String sql, List<?> parameters)
      throws SQLException {
    try (var statement = prepared(connection, sql, parameters);
        var row = statement.executeQuery()) {
      var entries = new ArrayList<Occurrence>();
      while (row.next()) {
        entries.add(entry(row));
      }
      return entries;
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, List<?> parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }

  private static Occurrence entry(ResultSet row) throws SQLException {
    var fields = row.getString(6);
    return new Occurrence(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        Kind.ofTopic(row.getString(3)).orElseThrow(),
        row.getString(4),
        What.of(row.getString(5)),
        fields.isEmpty() ? List.of() : List.of(fields.split(",", -1)),
        row.getString(7),
        row.getString(8));
  }
}
