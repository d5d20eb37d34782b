package byline.enrich.paper;

import byline.enrich.name.PersonName;
import byline.enrich.name.PersonName.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far two printed bylines can be one: cut lists, other orders, glued and misspelt names are.
 *
 * @param shared authors of the shorter list found in the longer one
 * @param shorter authors in the shorter list, of thousands the first hundred
 * @param longer authors in the longer list
 * @param clashes authors whose family name is found with other given names only
 * @param turned whether no name is shared, but all could be with given and family name swapped
 */
record BylineFit(int shared, int shorter, int longer, int clashes, boolean turned) {
  /** Above so many pairs of names the first names of the shorter list stand for all. */
  private static final long MOST_PAIRS = 250_000;

  private static final int ASKED = 100;

  static BylineFit of(ClaimView a, ClaimView b) {
    if (a.authors().isEmpty() || b.authors().isEmpty()) {
      return new BylineFit(0, 0, Math.max(a.authors().size(), b.authors().size()), 0, false);
    }
    return a.authors().size() > b.authors().size() ? fit(b, a) : fit(a, b);
  }

  private static BylineFit fit(ClaimView few, ClaimView many) {
    int shared = 0;
    int clashes = 0;
    List<PersonName> asked = few.authors();
    if ((long) asked.size() * many.authors().size() > MOST_PAIRS) {
      asked = asked.subList(0, Math.min(ASKED, asked.size()));
    }
    for (PersonName name : asked) {
      int found = find(name, many.authors());
      boolean printed = found < 0 && isPrinted(name, few, many);
      shared += found > 0 || printed ? 1 : 0;
      clashes += found == 0 ? 1 : 0;
    }
    if (shared == 0) {
      shared = Math.max(glued(few, many), turned(few.authors(), many.authors()));
    }
    int size = asked.size();
    shared = Math.min(shared, size);
    boolean turned = shared == 0 && clashes == 0 && crossed(few.authors(), many.authors()) == size;
    return new BylineFit(shared, size, many.authors().size(), clashes, turned);
  }

  /** Authors of the longer list whose family names stand somewhere in the shorter one. */
  private static int glued(ClaimView few, ClaimView many) {
    long found = many.authors().stream().filter(n -> isPrinted(n, many, few)).count();
    return (int) Math.min(found, few.authors().size());
  }

  /** Whether a name stands elsewhere in the other claim: glued to another, or to the title. */
  private static boolean isPrinted(PersonName name, ClaimView of, ClaimView in) {
    String family = name.family();
    return in.printsAuthorWord(family)
        || (family.length() > 2
            && in.title().marker().isEmpty()
            && in.title().words().contains(family)
            && !of.title().words().contains(family));
  }

  /** Two or more names with given and family name in each other's place. */
  private static int turned(List<PersonName> few, List<PersonName> many) {
    int found = crossed(few, many);
    return found >= 2 && found * 3 >= few.size() * 2 ? found : 0;
  }

  /** Names whose initials are those of a name of the other list, the other way round. */
  private static int crossed(List<PersonName> few, List<PersonName> many) {
    Set<String> initials = new HashSet<>();
    many.forEach(n -> initials.add(n.family().charAt(0) + n.initial()));
    long found =
        few.stream()
            .filter(
                n -> letters(n).stream().anyMatch(g -> initials.contains(g + n.family().charAt(0))))
            .count();
    return (int) found;
  }

  /** Initials of the given names; two letters together are read as two initials, too. */
  private static Set<String> letters(PersonName name) {
    Set<String> letters = new HashSet<>();
    for (String given : name.given()) {
      letters.add(given.substring(0, 1));
      if (given.length() == 2) {
        letters.add(given.substring(1));
      }
    }
    return letters;
  }

  /** 1 where an agreeing name is in the list, 0 where only its family name is, -1 where neither. */
  private static int find(PersonName name, List<PersonName> list) {
    int best = -1;
    for (PersonName other : list) {
      if (isSameFamily(name, other)) {
        best = Math.max(best, isGivenShared(name, other) ? 1 : 0);
      }
    }
    return best;
  }

  private static boolean isSameFamily(PersonName a, PersonName b) {
    String x = a.family();
    String y = b.family();
    if (a.kind() == Kind.GROUP && b.kind() == Kind.GROUP) {
      return x.contains(y) || y.contains(x);
    }
    boolean sameGiven = a.hasFullGiven() && a.given().get(0).equals(b.firstGiven());
    int least = sameGiven ? 1 : 4;
    boolean cut = Math.min(x.length(), y.length()) >= least && (x.startsWith(y) || y.startsWith(x));
    return cut || Spelling.isClose(x, y) || a.block().equals(b.block());
  }

  private static boolean isGivenShared(PersonName a, PersonName b) {
    return a.given().isEmpty()
        || b.given().isEmpty()
        || a.initial().equals(b.initial())
        || a.given().stream().anyMatch(g -> g.startsWith(b.initial()))
        || b.given().stream().anyMatch(g -> g.startsWith(a.initial()));
  }

  boolean unknown() {
    return shorter == 0;
  }

  /** Shared authors over the shorter list. */
  double share() {
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  static Set<String> words(List<PersonName> names) {
    Set<String> words = new HashSet<>();
    for (PersonName name : names) {
      words.add(name.family());
      words.addAll(name.given());
    }
    return words;
  }
}
