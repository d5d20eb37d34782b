package byline.enrich.name;

import java.util.List;
import java.util.Map;

/**
 * How many people bear a name, to the order of magnitude.
 *
 * <p>Family and given name are taken as independent, given the culture that the family name tells:
 * frequent ones come from a table of names, others from their length, since short names are
 * commoner than long ones (Zipf's law of abbreviation). Ambiguity estimated from the name alone
 * follows Torvik and Smalheiser, "Author name disambiguation in MEDLINE" (2009).
 */
public final class NameFrequency {
  private static final double MILLION = 1_000_000;
  private static final double ONE_SYLLABLE_FAMILY = 150;
  private static final double ONE_SYLLABLE = 7_000;
  private static final double TWO_SYLLABLES = 250;
  private static final double INITIAL = 60_000;
  private static final double SECOND_INITIAL = 0.07;
  private static final double SECOND_NAME = 0.02;
  private static final double NOBODY_IN_PARTICULAR = 10_000;

  /** Bearers of a name that no table has, by its length: the last value is for all longer ones. */
  private static final double[] FAMILY_BY_LENGTH = {50, 50, 50, 50, 30, 15, 15, 8, 8, 4, 4, 4, 2};

  private static final double[] GIVEN_BY_LENGTH = {500, 500, 500, 500, 500, 300, 300, 150, 150, 60};
  private static final double[] UNSPACED_BY_LENGTH = {1_000, 1_000, 30, 5, 1};

  private static final Map<String, Integer> FAMILIES = NameTable.read("family-names.txt");
  private static final Map<String, Integer> GIVEN = NameTable.read("given-names.txt");

  private NameFrequency() {}

  /** Expected bearers of the name, as far as it is printed, in a million authors. */
  public static double bearers(PersonName name) {
    return switch (name.kind()) {
      case PERSON -> bearers(name.given(), name.family());
      case ONE_WORD -> family(name.family());
      case UNSPACED -> byLength(UNSPACED_BY_LENGTH, name.family());
      case GROUP, NOBODY -> NOBODY_IN_PARTICULAR;
    };
  }

  /** As {@link #bearers(PersonName)}, for folded given names and a folded family name. */
  public static double bearers(List<String> given, String family) {
    return family(family) * given(given, Syllables.isOne(family)) / MILLION;
  }

  private static double family(String family) {
    Integer known = FAMILIES.get(family);
    if (known != null) {
      return known;
    }
    return Syllables.isOne(family) ? ONE_SYLLABLE_FAMILY : byLength(FAMILY_BY_LENGTH, family);
  }

  private static double given(List<String> given, boolean syllables) {
    if (given.isEmpty()) {
      return MILLION;
    }
    int count = syllables && given.get(0).length() > 1 ? Syllables.count(given) : -1;
    if (count > 0) {
      return count == 1 ? ONE_SYLLABLE : TWO_SYLLABLES;
    }
    double bearers = first(given.get(0));
    for (String more : given.subList(1, given.size())) {
      bearers *= more.length() > 1 ? SECOND_NAME : SECOND_INITIAL;
    }
    return bearers;
  }

  private static double first(String name) {
    if (name.length() == 1) {
      return INITIAL;
    }
    Integer known = GIVEN.get(name);
    return known != null ? known : byLength(GIVEN_BY_LENGTH, name);
  }

  private static double byLength(double[] bearers, String name) {
    return bearers[Math.min(name.length(), bearers.length - 1)];
  }
}
