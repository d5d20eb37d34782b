package byline.sink.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity's text, folded so that any database finds the same: words with a blank between.
 *
 * @param title title or name
 * @param names the people of a paper, or the other names of anything else
 * @param body whatever else may be searched
 * @param standing of two that match alike the one with more comes first
 */
record SearchText(String title, String names, String body, int standing) {
  /** Of a text longer than this the rest is not searched. */
  private static final int LONGEST = 60_000;

  /** The text of an entity, folded. */
  static SearchText of(String title, String names, String body, int standing) {
    return new SearchText(fold(title), fold(names), fold(body), standing);
  }

  static String fold(String text) {
    return Folding.words(text.substring(0, Math.min(text.length(), LONGEST))).stream()
        .map(Folding.Word::text)
        .collect(Collectors.joining(" "));
  }

  /** How many words the title has. */
  int titleWords() {
    return title.isEmpty() ? 0 : title.split(" ", -1).length;
  }

  /** Each word once. */
  Set<String> words() {
    var words = new TreeSet<String>();
    Stream.of(title, names, body).forEach(text -> words.addAll(Set.of(distinct(text))));
    words.remove("");
    return words;
  }

  private static String[] distinct(String text) {
    return Stream.of(text.split(" ", -1)).distinct().toArray(String[]::new);
  }
}
