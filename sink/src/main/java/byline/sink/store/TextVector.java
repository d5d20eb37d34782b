package byline.sink.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entity's words as a PostgreSQL text vector. A word of the title stands in it three times: by
 * itself marked as the title's, as the title's or a name's, and as anything's. So the index alone
 * tells where a word stands; weights, which mark that otherwise, are not in the index, and each row
 * would have to be looked at.
 */
final class TextVector {
  private static final int LONGEST_WORD = 400;
  private static final int LAST_POSITION = 16_383;
  private static final int MOST_POSITIONS = 255;
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private int place;

  private TextVector() {}

  static String of(SearchText text) {
    var vector = new TextVector();
    vector.add(text.title(), Scope.TITLE);
    vector.add(text.names(), Scope.TITLE_OR_NAMES);
    vector.add(text.body(), Scope.ANYWHERE);
    return vector.places.entrySet().stream()
        .map(e -> e.getKey() + ":" + String.join(",", e.getValue()))
        .collect(Collectors.joining(" "));
  }

  private void add(String text, Scope narrowest) {
    place++;
    for (var word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        place = Math.min(LAST_POSITION, place + 1);
        for (var scope : Scope.values()) {
          if (scope.compareTo(narrowest) >= 0) {
            add(lexeme(word, scope));
          }
        }
      }
    }
  }

  private void add(String lexeme) {
    var at = places.computeIfAbsent(lexeme, l -> new ArrayList<>());
    if (at.size() < MOST_POSITIONS) {
      at.add(Integer.toString(place));
    }
  }

  /** A word with the mark of where it stands; folded words hold letters and digits only. */
  static String lexeme(String word, Scope scope) {
    var mark =
        switch (scope) {
          case TITLE -> "t";
          case TITLE_OR_NAMES -> "n";
          case ANYWHERE -> "x";
        };
    return "'" + mark + word.substring(0, Math.min(word.length(), LONGEST_WORD)) + "'";
  }
}
