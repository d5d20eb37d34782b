package byline.enrich.author;

import byline.enrich.name.NameCompatibility;
import byline.enrich.name.NameFrequency;
import byline.enrich.name.NameMatch;
import byline.enrich.name.NearNames;
import byline.enrich.name.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The names under which one item knows its person: prints of one byline slot, or a page's owner and
 * the aliases it declares.
 *
 * @param key the same for the same names
 * @param names each once
 */
record Aliases(String key, List<PersonName> names) {

  /** Whether two such sets of names can be one person's. */
  enum Match {
    /** Some name of one agrees with some of the other. */
    AGREE,
    /** Some two differ by no more than a misprint, a transliteration or a short form. */
    NEAR,
    /** They cannot be compared. */
    UNKNOWN,
    /** They name two persons. */
    CONFLICT
  }

  static Aliases of(Collection<String> prints) {
    var names = new TreeMap<String, PersonName>();
    for (String print : prints) {
      PersonName name = PersonName.of(print);
      names.putIfAbsent(name.folded() + " " + name.suffix(), name);
    }
    return new Aliases(String.join("|", names.keySet()), List.copyOf(names.values()));
  }

  Match match(Aliases other) {
    if (key.equals(other.key)) {
      return Match.AGREE;
    }
    Match match = Match.UNKNOWN;
    for (PersonName a : names) {
      for (PersonName b : other.names) {
        NameMatch one = NameCompatibility.compare(a, b);
        if (one.agrees()) {
          return Match.AGREE;
        }
        if (one == NameMatch.CONFLICT && a.kind() == b.kind() && match != Match.NEAR) {
          match = NearNames.areNear(a, b) ? Match.NEAR : Match.CONFLICT;
        }
      }
    }
    return match;
  }

  boolean isFull() {
    return names.stream().anyMatch(PersonName::hasFullGiven);
  }

  /** Bearers of the rarest of the names in a million authors. */
  double bearers() {
    return names.stream().mapToDouble(NameFrequency::bearers).min().orElse(1);
  }
}
