package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ties between entities, as their tables tell them. */
final class Edges {
  private static final Map<Kind, List<Tie>> TIES = new EnumMap<>(Kind.class);

  static {
    TIES.put(
        Kind.PAPER,
        List.of(
            new Tie("'authors', author_id, name, 1", "bylines WHERE paper_id = ?", "place"),
            new Tie("'topics', topic_id, topic, 1", "paper_topics WHERE paper_id = ?", "topic_id"),
            new Tie(
                "'institutions', institution_id, institution, 1",
                "paper_institutions WHERE paper_id = ?",
                "institution_id"),
            new Tie("'venues', venue_id, venue, 1", "papers WHERE id = ?", "id")));
    TIES.put(
        Kind.AUTHOR,
        List.of(
            new Tie(
                "'authors', coauthor_id, name, papers",
                "coauthors WHERE author_id = ?",
                "papers DESC, coauthor_id"),
            new Tie(
                "'topics', topic_id, topic, papers",
                "author_topics WHERE author_id = ?",
                "papers DESC, topic_id"),
            new Tie(
                "'institutions', institution_id, institution, 1",
                "affiliations WHERE author_id = ?",
                "institution_id"),
            new Tie(
                "'papers', p.id, p.title, 1",
                "bylines b JOIN papers p ON p.id = b.paper_id WHERE b.author_id = ?",
                "b.paper_id")));
    TIES.put(
        Kind.TOPIC,
        List.of(
            new Tie(
                "'authors', a.id, a.name, t.papers",
                "author_topics t JOIN authors a ON a.id = t.author_id WHERE t.topic_id = ?",
                "t.papers DESC, t.author_id"),
            new Tie(
                "'papers', p.id, p.title, 1",
                "paper_topics t JOIN papers p ON p.id = t.paper_id WHERE t.topic_id = ?",
                "t.paper_id")));
    TIES.put(
        Kind.VENUE, List.of(new Tie("'papers', id, title, 1", "papers WHERE venue_id = ?", "id")));
    TIES.put(
        Kind.INSTITUTION,
        List.of(
            new Tie(
                "'authors', a.id, a.name, a.paper_count",
                "affiliations f JOIN authors a ON a.id = f.author_id WHERE f.institution_id = ?",
                "a.paper_count DESC, a.id"),
            new Tie(
                "'papers', p.id, p.title, 1",
                "paper_institutions i JOIN papers p ON p.id = i.paper_id"
                    + " WHERE i.institution_id = ?",
                "i.paper_id")));
  }

  private Edges() {}

  /**
   * The ties of one kind of entity to one other kind.
   *
   * @param columns kind, id and name of the other, and the weight
   * @param rows with one place for the id of the one
   * @param order strongest first, as an index has it: a hub has more ties than can be sorted
   */
  private record Tie(String columns, String rows, String order) {

    String sql(int limit) {
      return "SELECT %s FROM %s ORDER BY %s LIMIT %d".formatted(columns, rows, order, limit);
    }
  }

  static List<Edge> of(Connection connection, Kind kind, String id, int limit) throws SQLException {
    var edges = new ArrayList<Edge>();
    for (var tie : TIES.getOrDefault(kind, List.of())) {
      read(connection, tie.sql(limit), id, edges);
    }
    edges.sort(Edge.STRONGEST);
    return edges;
  }

  private static void read(Connection connection, String sql, String id, List<Edge> edges)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          var other = row.getString(2);
          if (other != null) {
            var kind = Kind.ofTopic(row.getString(1)).orElseThrow();
            edges.add(new Edge(id, kind, other, row.getString(3), Math.max(1, row.getLong(4))));
          }
        }
      }
    }
  }
}
