package byline.enrich.author;

import byline.enrich.name.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs how alike the surroundings of two persons of one name block are.
 *
 * <p>Title words by the cosine of their tf-idf vectors (Salton and Buckley 1988), idf from the
 * block itself; venues, institutions and the circle of co-authors by what they share. How much
 * likeness is asked for depends on how rare the name is: long names are rarer than short ones, and
 * a block with few works and one given name is likelier one person's.
 */
final class Likeness {
  private static final double THRESHOLD = 2.2;
  private static final double BY_GIVEN_NAMES = 0.35;
  private static final double SELDOM = 2.8;
  private static final double CROWD = 60;
  private static final double WORDS = 13;
  private static final double COMMON_WORD = 0.5;
  private static final double SMOOTHING = 5;
  private static final double VENUE = 2;
  private static final double VENUE_WORD = 2;
  private static final double VENUE_WORDS = 0.5;
  private static final double PLACE = 4;
  private static final double OTHER_PLACE = 2;
  private static final double CIRCLE = 1.5;
  private static final double LETTER = 0.5;
  private static final int LETTERS = 11;
  private static final double INITIAL_ONLY = 1;
  private static final double YEAR = 0.1;
  private static final int YEARS = 12;

  /** What speaks for one person, with the rule that speaks loudest. */
  record Score(double value, String rule) {}

  private final Map<String, Integer> documents = new HashMap<>();
  private final int works;
  private final double threshold;

  Likeness(List<Person> persons) {
    int count = 0;
    Set<String> given = new HashSet<>();
    for (Person person : persons) {
      count += person.context.works;
      person.context.words.forEach((w, n) -> documents.merge(w, n, Integer::sum));
      person.names.values().stream()
          .filter(PersonName::hasFullGiven)
          .forEach(n -> given.add(n.given().get(0)));
    }
    works = count;
    double seldom = Math.max(0, 1 - Math.log(Math.max(1, count)) / Math.log(CROWD));
    double alone = given.size() > 1 ? 0.4 : 1;
    threshold =
        THRESHOLD + BY_GIVEN_NAMES * Math.log(Math.max(1, given.size())) - SELDOM * alone * seldom;
  }

  double threshold() {
    return threshold;
  }

  Score score(Person a, Person b) {
    Context x = a.context;
    Context y = b.context;
    double size = Math.pow(Math.max(1, x.works) * (double) Math.max(1, y.works), 0.25);
    double words = WORDS * words(x, y);
    double venue = venue(x, y) / Math.sqrt(size);
    double place = place(x, y);
    double circle = CIRCLE * Math.min(2, circle(x, y)) / Math.sqrt(size);
    double sum = words + venue + place + circle - gap(x, y);
    sum += LETTER * Math.max(-4, Math.min(8, letters(a, b) - LETTERS));
    if (a.isNamedInFull() != b.isNamedInFull()) {
      sum -= INITIAL_ONLY;
    }
    String rule = "shared-topic-words";
    double best = words;
    if (venue > best) {
      rule = "same-venue";
      best = venue;
    }
    if (place > best) {
      rule = "same-affiliation";
      best = place;
    }
    return new Score(sum, circle > best ? "shared-circle" : rule);
  }

  private double words(Context x, Context y) {
    Context few = x.words.size() <= y.words.size() ? x : y;
    Context many = few == x ? y : x;
    double sum = 0;
    for (Map.Entry<String, Integer> word : few.words.entrySet()) {
      Integer other = many.words.get(word.getKey());
      if (other != null) {
        double weight = weight(word.getKey());
        sum += weight * weight * Math.sqrt(word.getValue() * (double) other);
      }
    }
    return sum == 0 ? 0 : sum / (length(x) * length(y));
  }

  private double length(Context x) {
    double sum = 0;
    for (Map.Entry<String, Integer> word : x.words.entrySet()) {
      double weight = weight(word.getKey());
      sum += weight * weight * word.getValue();
    }
    return Math.sqrt(sum);
  }

  private double weight(String stem) {
    double rare = Math.log((works + SMOOTHING) / (documents.getOrDefault(stem, 1) + 1.0));
    return Math.max(0.2, rare) * (TopicWords.isCommon(stem) ? COMMON_WORD : 1);
  }

  private static double venue(Context x, Context y) {
    long same = x.venues.keySet().stream().filter(y.venues::containsKey).count();
    if (same > 0) {
      return VENUE * Math.min(2, same);
    }
    long words = x.venueWords.keySet().stream().filter(y.venueWords::containsKey).count();
    return words == 0 ? 0 : VENUE_WORD + VENUE_WORDS * Math.min(2, words - 1);
  }

  private static double place(Context x, Context y) {
    if (x.places.isEmpty() || y.places.isEmpty()) {
      return 0;
    }
    long shared = x.places.stream().filter(y.places::contains).count();
    double share = (double) shared / Math.min(x.places.size(), y.places.size());
    return share > 0.4 ? PLACE * (share - 0.4) : OTHER_PLACE * (share - 0.4);
  }

  private static long circle(Context x, Context y) {
    return x.circle.stream().filter(y.circle::contains).count();
  }

  private static int letters(Person a, Person b) {
    return Math.min(letters(a), letters(b));
  }

  private static int letters(Person a) {
    return a.names.values().stream().mapToInt(n -> n.folded().length()).max().orElse(0);
  }

  private static double gap(Context x, Context y) {
    if (x.first > x.last || y.first > y.last) {
      return 0;
    }
    int gap = Math.max(x.first, y.first) - Math.min(x.last, y.last);
    return gap > YEARS ? YEAR * (gap - YEARS) : 0;
  }
}
