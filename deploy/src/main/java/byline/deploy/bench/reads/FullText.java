package byline.deploy.bench.reads;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A full-text search in a database's own words: how many there are, and the best with all in it.
 */
interface FullText {
  String ORDER = " ORDER BY s.words, s.standing DESC, s.id LIMIT 25";

  List<Sql> search(String table, String words);

  /** In the words of the database that a store lies in. */
  static FullText of(String store) {
    return store.startsWith("jdbc:") ? FullText::postgres : FullText::sqlite;
  }

  private static List<Sql> sqlite(String table, String words) {
    var all =
        Arrays.stream(words.split(" ", -1))
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" "));
    var from = " FROM " + table + "_search s";
    var where = " WHERE s." + table + "_search MATCH ?";
    return List.of(
        Sql.of("SELECT COUNT(*)" + from + where, all),
        Sql.of(
            "SELECT e.json" + from + " JOIN " + table + " e ON e.row = s.rowid" + where + ORDER,
            "{title} : (" + all + ")"));
  }

  private static List<Sql> postgres(String table, String words) {
    var from = " FROM " + table + "_search s";
    var where = " WHERE s.search @@ CAST(? AS TSQUERY)";
    return List.of(
        Sql.of("SELECT COUNT(*)" + from + where, all(words, "x")),
        Sql.of(
            "SELECT e.json" + from + " JOIN " + table + " e ON e.id = s.id" + where + ORDER,
            all(words, "t")));
  }

  private static String all(String words, String mark) {
    return Arrays.stream(words.split(" ", -1))
        .map(word -> "'" + mark + word + "'")
        .collect(Collectors.joining(" & "));
  }
}
