package byline.enrich.paper;

import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two names printed at the same place of one byline, which no name rule takes for one
 * person's, may yet be: one is written in another script, or they have a word in common or nearly
 * so (a new family name, a slip of the scanner, given and family name exchanged).
 *
 * <p>Two records that name different people at one place are two statements about who wrote the
 * paper. To take them for one person would put two people into one record, which cannot be mended
 * later.
 */
final class SamePlace {
  private static final int LETTERS = 2;
  private static final double GARBLED = 0.34;

  private SamePlace() {}

  static boolean mayBeOne(PersonName a, PersonName b) {
    return isUnspaced(a) != isUnspaced(b) || shareAWord(a, b) || areGarbled(a, b);
  }

  private static boolean isUnspaced(PersonName name) {
    return name.kind() == PersonName.Kind.UNSPACED;
  }

  private static boolean shareAWord(PersonName a, PersonName b) {
    return words(a).stream()
        .anyMatch(word -> words(b).stream().anyMatch(other -> Spelling.isClose(word, other)));
  }

  private static List<String> words(PersonName name) {
    List<String> words = new ArrayList<>(name.given());
    words.add(name.family());
    words.removeIf(word -> word.length() < LETTERS);
    return words;
  }

  private static boolean areGarbled(PersonName a, PersonName b) {
    String left = a.givenJoined() + a.family();
    String right = b.givenJoined() + b.family();
    return Spelling.distance(left, right) <= GARBLED * Math.min(left.length(), right.length());
  }
}
