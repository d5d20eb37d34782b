package byline.enrich.paper;

import byline.enrich.name.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A byline that a page ran into the title it belongs to: {@code and D. Marrowby. On wooden gates}.
 *
 * <p>Citation lists taken from scans cut names and titles in the wrong place. Only names that one
 * of the two claims prints as an author are taken off, with the initials and links between them.
 */
final class GluedByline {
  private static final int LONGEST = 16;
  private static final int LEAST = 2;
  private static final Set<String> LINKS = Set.of("and", "et", "al", "by", "von", "van", "de");

  private GluedByline() {}

  /** {@code a} under its title without the names of either byline at its start. */
  static ClaimView off(ClaimView a, ClaimView b) {
    List<String> words = a.title().words();
    Set<String> families = families(a, b);
    int from = 0;
    int strange = 0;
    for (int i = 0; i < Math.min(LONGEST, words.size() - LEAST); i++) {
      String word = words.get(i);
      if (isName(word, families)) {
        from = i + 1;
        strange = 0;
      } else if (word.length() > 2 && !LINKS.contains(word) && !isYear(word) && ++strange > 1) {
        break;
      }
    }
    return from == 0
            || !a.title().marker().isEmpty()
            || b.title().words().get(0).equals(words.get(0))
        ? a
        : a.under(a.title().from(pastInitials(words, from)));
  }

  /** Initials and years that follow the last name belong to it. */
  private static int pastInitials(List<String> words, int from) {
    int i = from;
    while (i < words.size() - LEAST
        && (isYear(words.get(i)) || (words.get(i).length() == 1 && !words.get(i).equals("a")))) {
      i++;
    }
    return i;
  }

  private static boolean isName(String word, Set<String> families) {
    return families.contains(word)
        || (word.length() >= 5 && families.stream().anyMatch(f -> Spelling.isClose(f, word)));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  private static Set<String> families(ClaimView a, ClaimView b) {
    Set<String> families = new HashSet<>();
    for (ClaimView claim : List.of(a, b)) {
      for (PersonName name : claim.authors()) {
        if (name.family().length() > 1) {
          families.add(name.family());
        }
      }
    }
    return families;
  }
}
