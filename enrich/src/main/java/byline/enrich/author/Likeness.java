package byline.enrich.author;

import byline.enrich.paper.Weighed;
import java.util.List;

/**
 * Weighs whether two persons of one name block are one: the logarithm of the odds.
 *
 * <p>The prior odds fall with the number of people who bear the name (Torvik and Smalheiser 2009);
 * to them is added what the works have in common, each sign taken as independent of the others
 * (naive Bayes): title words by the cosine of their tf-idf vectors (Salton and Buckley 1988),
 * venues, institutions, the circle of co-authors, and the years between. The weights were fitted by
 * logistic regression on labelled pairs of persons and rounded; half or twice as much of any one
 * changes little.
 */
final class Likeness {
  /** What the logarithm of the odds must reach. */
  static final double THRESHOLD = 1.2;

  private static final double GROWTH = 2;
  private static final double BEARERS = 0.92;
  private static final double NO_BEARERS = 0.02;
  private static final double FEW_WORKS = 500;
  private static final double WORDS = 10.5;
  private static final double VENUE = 0.95;
  private static final double VENUE_WORDS = 0.35;
  private static final double MOST_VENUE_WORDS = 15;
  private static final double PLACE = 7;
  private static final double OTHER_PLACE = 2.2;
  private static final double COMMON_SHARE = 0.4;
  private static final double CIRCLE = 1.5;
  private static final int MOST_CIRCLE = 3;
  private static final double COMPANION = 0.5;
  private static final double MOST_COMPANIONS = 12;
  private static final double INITIAL_AND_NAME = 0.8;
  private static final double NEAR_NAME = 4;
  private static final double YEAR = 0.03;
  private static final int YEARS = 5;
  private static final double TELLING = 0.8;

  /** What speaks for one person, with the rule that speaks loudest. */
  record Score(double value, String rule) {
    /** Whether it is enough. */
    boolean isOne() {
      return value >= THRESHOLD;
    }

    /** Whether further works might make it enough. */
    boolean mayBecomeOne() {
      return value >= THRESHOLD - GROWTH;
    }
  }

  private final Surroundings block;

  Likeness(Surroundings block) {
    this.block = block;
  }

  Score score(Person a, Person b, Aliases.Match names) {
    Context x = a.context();
    Context y = b.context();
    double breadth = breadth(x, y);
    double words = words(x, y);
    double venue = venue(x, y) / breadth;
    double place = place(x, y);
    double circle = circle(x, y) / breadth;
    double sum = form(a, b) + bearers(a, b) + words + venue + place + circle;
    sum += near(names) + years(x, y);
    return new Score(sum, loudest(words, venue, place, circle));
  }

  /** What is weighed of two persons; adds up to their score. */
  List<Weighed> parts(Person a, Person b, Aliases.Match names) {
    Context x = a.context();
    Context y = b.context();
    double breadth = breadth(x, y);
    double place = place(x, y);
    double bearers = bearers(a, b);
    return List.of(
        Weighed.of("shared-topic-words", words(x, y)),
        Weighed.of("same-venue", venue(x, y) / breadth),
        Weighed.of(place < 0 ? "other-affiliation" : "same-affiliation", place),
        Weighed.of("shared-circle", circle(x, y) / breadth),
        Weighed.of(bearers > 0 ? "rare-name" : "common-name", bearers),
        Weighed.of("initial-and-name", form(a, b)),
        Weighed.of("near-name", near(names)),
        Weighed.of("years-apart", years(x, y)));
  }

  private static double breadth(Context x, Context y) {
    return Math.pow(Math.max(1, x.works()) * (double) Math.max(1, y.works()), 0.125);
  }

  private static double near(Aliases.Match names) {
    return names == Aliases.Match.NEAR ? -NEAR_NAME : 0;
  }

  private static double years(Context x, Context y) {
    return -YEAR * Math.max(0, x.gap(y) - YEARS);
  }

  private static double form(Person a, Person b) {
    return a.isNamedInFull() == b.isNamedInFull() ? 0 : INITIAL_AND_NAME;
  }

  private double bearers(Person a, Person b) {
    double crowd = Math.max(1, block.works() / FEW_WORKS);
    return -BEARERS * Math.log(NO_BEARERS + Math.max(a.bearers(), b.bearers()) * crowd);
  }

  private static String loudest(double words, double venue, double place, double circle) {
    double most = Math.max(Math.max(words, venue), Math.max(place, circle));
    if (most < TELLING) {
      return "rare-name";
    }
    if (most == words) {
      return "shared-topic-words";
    }
    return most == venue ? "same-venue" : most == place ? "same-affiliation" : "shared-circle";
  }

  private double words(Context x, Context y) {
    double product = x.words().product(y.words(), block.words().weights());
    return product == 0 ? 0 : WORDS * product / (x.wordLength() * y.wordLength());
  }

  private double venue(Context x, Context y) {
    int same = x.venues().shared(y.venues()).length;
    double words = block.venueWords().weigh(x.venueWords().shared(y.venueWords()));
    return VENUE * Math.min(2, same) + VENUE_WORDS * Math.min(MOST_VENUE_WORDS, words);
  }

  private double circle(Context x, Context y) {
    double known = block.companions().weigh(x.companions().shared(y.companions()));
    double circle = Math.min(MOST_CIRCLE, x.circle().shared(y.circle()).length);
    return CIRCLE * circle + COMPANION * Math.min(MOST_COMPANIONS, known);
  }

  private static double place(Context x, Context y) {
    if (x.places().isEmpty() || y.places().isEmpty()) {
      return 0;
    }
    double few = Math.min(x.places().size(), y.places().size());
    double share = x.places().shared(y.places()).length / few;
    return (share > COMMON_SHARE ? PLACE : OTHER_PLACE) * (share - COMMON_SHARE);
  }
}
