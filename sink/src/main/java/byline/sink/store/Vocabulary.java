package byline.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of each kind's entities, and in how many entities each occurs: for mistyped words. */
final class Vocabulary {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int MOST_CANDIDATES = 20_000;
  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  /** A near word, and what speaks for it. */
  record Near(String word, int distance, long entities) {
    private static final Comparator<Near> NEAREST_FIRST =
        Comparator.comparingInt(Near::distance)
            .thenComparing(Comparator.comparingLong(Near::entities).reversed())
            .thenComparing(Near::word);
  }

  private Vocabulary() {}

  /** Whether a word is of the kind that is kept: of letters, neither very short nor very long. */
  static boolean holds(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters >= SHORTEST
        && letters <= LONGEST
        && word.codePoints().allMatch(c -> Character.isLetter(c) && !Folding.standsAlone(c));
  }

  /** In how many entities a word occurs; of an open one, at least in how many. */
  static long entities(Connection connection, Kind kind, Term term) throws SQLException {
    var sql =
        term.open()
            ? "SELECT MAX(entities) FROM words WHERE kind = ? AND word >= ? AND word < ?"
            : "SELECT entities FROM words WHERE kind = ? AND word = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, kind.plural());
      statement.setString(2, term.text());
      if (term.open()) {
        statement.setString(3, term.text() + LAST_CHARACTER);
      }
      try (var row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  /**
   * The words nearest to one that differ by no more mistakes than are forgiven, the commonest
   * first. Either the beginning or the end of the word must be whole, up to half of it where one
   * mistake is forgiven and a third where two are.
   */
  static List<Near> near(Connection connection, Kind kind, String word, int most)
      throws SQLException {
    int letters = word.codePointCount(0, word.length());
    int forgiven = EditDistance.forgiven(letters);
    if (forgiven == 0) {
      return List.of();
    }
    var near = new ArrayList<Near>();
    for (var candidate : candidates(connection, kind, word, letters, forgiven)) {
      int distance = EditDistance.between(word, candidate.word());
      if (distance > 0 && distance <= forgiven) {
        near.add(new Near(candidate.word(), distance, candidate.entities()));
      }
    }
    near.sort(Near.NEAREST_FIRST);
    return near.stream().filter(n -> n.distance() == near.get(0).distance()).limit(most).toList();
  }

  private static List<Near> candidates(
      Connection connection, Kind kind, String word, int letters, int forgiven)
      throws SQLException {
    int whole = (letters - 1) / (forgiven + 1);
    var sql =
        """
        SELECT word, entities FROM words
        WHERE kind = ? AND word >= ? AND word < ? AND LENGTH(word) BETWEEN ? AND ?
        UNION
        SELECT word, entities FROM words
        WHERE kind = ? AND reversed >= ? AND reversed < ? AND LENGTH(word) BETWEEN ? AND ?
        ORDER BY word LIMIT\s"""
            + MOST_CANDIDATES;
    try (var statement = connection.prepareStatement(sql)) {
      int parameter = 0;
      for (var spelling : List.of(word, reversed(word))) {
        var beginning = spelling.substring(0, spelling.offsetByCodePoints(0, whole));
        statement.setString(++parameter, kind.plural());
        statement.setString(++parameter, beginning);
        statement.setString(++parameter, beginning + LAST_CHARACTER);
        statement.setInt(++parameter, letters - forgiven);
        statement.setInt(++parameter, letters + forgiven);
      }
      try (var row = statement.executeQuery()) {
        var candidates = new ArrayList<Near>();
        while (row.next()) {
          candidates.add(new Near(row.getString(1), 0, row.getLong(2)));
        }
        return candidates;
      }
    }
  }

  static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
