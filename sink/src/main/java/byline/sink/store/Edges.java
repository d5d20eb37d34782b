package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ties between entities, as their tables tell them. */
final class Edges {
  /** Each asks with one id for kind, id and name of the other, and the weight. */
  private static final Map<Kind, List<String>> TIES = new EnumMap<>(Kind.class);

  static {
    TIES.put(
        Kind.PAPER,
        List.of(
            "SELECT 'authors' AS kind, author_id AS id, name, 1 AS weight FROM bylines WHERE paper_id = ?",
            "SELECT 'topics', topic_id, topic, 1 FROM paper_topics WHERE paper_id = ?",
            "SELECT 'institutions', institution_id, institution, 1 FROM paper_institutions"
                + " WHERE paper_id = ?",
            "SELECT 'venues', venue_id, venue, 1 FROM papers WHERE id = ?"));
    TIES.put(
        Kind.AUTHOR,
        List.of(
            "SELECT 'authors' AS kind, coauthor_id AS id, name, papers AS weight FROM coauthors WHERE author_id = ?",
            "SELECT 'topics', topic_id, topic, papers FROM author_topics WHERE author_id = ?",
            "SELECT 'institutions', institution_id, institution, 1 FROM affiliations"
                + " WHERE author_id = ?",
            "SELECT 'papers', p.id, p.title, 1 FROM bylines b JOIN papers p ON p.id = b.paper_id"
                + " WHERE b.author_id = ?"));
    TIES.put(
        Kind.TOPIC,
        List.of(
            "SELECT 'authors' AS kind, a.id, a.name, t.papers AS weight FROM author_topics t"
                + " JOIN authors a ON a.id = t.author_id WHERE t.topic_id = ?",
            "SELECT 'papers', p.id, p.title, 1 FROM paper_topics t"
                + " JOIN papers p ON p.id = t.paper_id WHERE t.topic_id = ?"));
    TIES.put(
        Kind.VENUE,
        List.of(
            "SELECT 'papers' AS kind, id, title AS name, 1 AS weight FROM papers WHERE venue_id = ?"));
    TIES.put(
        Kind.INSTITUTION,
        List.of(
            "SELECT 'authors' AS kind, a.id, a.name, a.paper_count AS weight FROM affiliations f"
                + " JOIN authors a ON a.id = f.author_id WHERE f.institution_id = ?",
            "SELECT 'papers', p.id, p.title, 1 FROM paper_institutions i"
                + " JOIN papers p ON p.id = i.paper_id WHERE i.institution_id = ?"));
  }

  private Edges() {}

  static List<Edge> of(Connection connection, Kind kind, String id, int limit) throws SQLException {
    var ties = TIES.getOrDefault(kind, List.of());
    var sql =
        "SELECT * FROM ("
            + String.join(" UNION ALL ", ties)
            + ") ties WHERE id IS NOT NULL ORDER BY weight DESC, kind, id LIMIT "
            + limit;
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= ties.size(); i++) {
        statement.setString(i, id);
      }
      try (var row = statement.executeQuery()) {
        var edges = new ArrayList<Edge>();
        while (row.next()) {
          var other = Kind.ofTopic(row.getString(1)).orElseThrow();
          long weight = Math.max(1, row.getLong(4));
          edges.add(new Edge(id, other, row.getString(2), row.getString(3), weight));
        }
        return edges;
      }
    }
  }
}
