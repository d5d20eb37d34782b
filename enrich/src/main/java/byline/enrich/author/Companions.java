package byline.enrich.author;

import byline.enrich.name.NameFrequency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The co-authors of a work that tell who its author is.
 *
 * <p>Among enough works some bear a co-author of any common name by chance. Where more than one
 * such work is to be expected, the name alone says nothing, and only two such names together do.
 */
final class Companions {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Co-authors of a work, times how much likelier names of one's own culture are beside it. */
  private static final double NAMES_A_WORK = 15;

  /** How often a person's co-author is on another work too. */
  private static final double AGAIN = 0.2;

  private static final double BY_CHANCE = 0.2;
  private static final int MOST_PAIRED = 10;
  private static final double MILLION = 1_000_000;

  private final Map<String, Double> bearers = new HashMap<>();
  private final int works;

  Companions(Collection<AuthorItem> items) {
    works = (int) items.stream().filter(BylineItem.class::isInstance).count();
  }

  /** Folded names that tell, and pairs of those that tell only together. */
  List<String> of(AuthorItem item) {
    if (!(item instanceof BylineItem byline)) {
      return List.of();
    }
    List<String> telling = new ArrayList<>();
    List<String> common = new ArrayList<>();
    for (String name : byline.coauthors()) {
      (isCommon(name) ? common : telling).add(name);
    }
    List<String> paired =
        common.stream()
            .sorted(Comparator.comparingDouble(this::bearers).thenComparing(name -> name))
            .limit(MOST_PAIRED)
            .sorted()
            .toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = 0; j < i; j++) {
        telling.add(paired.get(j) + "|" + paired.get(i));
      }
    }
    return telling;
  }

  private boolean isCommon(String name) {
    return works * byChance(bearers(name)) > BY_CHANCE;
  }

  /** Share of works that bear a name of so many bearers by chance. */
  private static double byChance(double bearers) {
    return NAMES_A_WORK * bearers / MILLION;
  }

  /**
   * How much a shared co-author of that folded name tells: the logarithm of how much likelier it is
   * on two works of one person than by chance.
   */
  static double weigh(String folded) {
    return Math.max(0, Math.log(AGAIN / byChance(count(folded))));
  }

  private double bearers(String folded) {
    return bearers.computeIfAbsent(folded, Companions::count);
  }

  private static double count(String folded) {
    List<String> words = Arrays.asList(BLANK.split(folded));
    int last = words.size() - 1;
    return NameFrequency.bearers(words.subList(0, last), words.get(last));
  }
}
