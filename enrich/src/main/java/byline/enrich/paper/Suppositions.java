package byline.enrich.paper;

import byline.enrich.claim.PrintedName;
import byline.enrich.claim.VenueClaim;
import byline.enrich.claim.WorkClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What might turn the answer about two claims round, the most plausible first. */
final class Suppositions {
  private static final String SOME_DOI = "10.0000/supposed";
  private static final String SOME_YEAR = "2000";

  private final WorkClaim left;
  private final WorkClaim right;

  Suppositions(WorkClaim left, WorkClaim right) {
    this.left = left;
    this.right = right;
  }

  /** What might make two papers one; what only fills gaps comes first. */
  List<Trial> joining() {
    List<Trial> trials = new ArrayList<>();
    trials.add(sameIdentifier("doi", "DOI"));
    addIf(trials, differs(left.date(), right.date()) ? sameYear() : null);
    addIf(trials, sameVenue());
    addIf(trials, samePages());
    addIf(trials, sameByline());
    addIf(trials, left.title().equals(right.title()) ? null : sameTitle());
    trials.sort(Comparator.comparing((Trial trial) -> !trial.fills()));
    return trials;
  }

  /** What might part one paper into two. */
  List<Trial> parting() {
    List<Trial> trials = new ArrayList<>();
    for (String kind : List.of("doi", "arxiv")) {
      String id = left.identifiers().get(kind);
      if (id != null && id.equals(right.identifiers().get(kind))) {
        trials.add(
            Trial.ofBoth(
                "were " + kind + " " + id + " not on both",
                false,
                c -> Restated.identifier(c, kind, null)));
      }
    }
    trials.add(Trial.ofRight("another DOI on each", c -> Restated.identifier(c, "doi", SOME_DOI)));
    Integer year = right.year() == null ? left.year() : right.year();
    if (year != null) {
      String other = String.valueOf(year + (year > 2000 ? -9 : 9));
      trials.add(Trial.ofRight("years far apart", c -> Restated.date(c, other)));
    }
    trials.add(
        Trial.ofRight(
            "other authors",
            c -> Restated.authors(c, List.of(PrintedName.of("Nemo Otherwise")), true)));
    trials.add(Trial.ofRight("other pages", c -> Restated.pages(c, null, "99001-99013")));
    trials.add(
        new Trial(
            "were they numbered as parts 1 and 2",
            false,
            c -> Restated.title(c, c.title() + ", Part 1"),
            c -> Restated.title(c, c.title() + ", Part 2")));
    return trials;
  }

  private Trial sameIdentifier(String kind, String name) {
    String one = left.identifiers().get(kind);
    String other = right.identifiers().get(kind);
    String id = one != null ? one : Objects.requireNonNullElse(other, SOME_DOI);
    boolean fills = one == null || other == null;
    String words =
        one == null && other == null
            ? "one " + name + " on both"
            : fills
                ? "the " + name + " " + id + " on both"
                : "one " + name + " on both, not " + one + " and " + other;
    return Trial.ofBoth(words, fills, c -> Restated.identifier(c, kind, id));
  }

  private Trial sameYear() {
    String date =
        left.date() != null ? left.date() : Objects.requireNonNullElse(right.date(), SOME_YEAR);
    return Trial.ofBoth(
        "the same year on both" + instead(year(left), year(right)),
        left.date() == null || right.date() == null,
        c -> Restated.date(c, date));
  }

  private @Nullable Trial sameVenue() {
    String one = name(left.venue());
    String other = name(right.venue());
    VenueClaim venue = one.isEmpty() ? right.venue() : left.venue();
    if (venue == null || one.equals(other)) {
      return null;
    }
    return Trial.ofBoth(
        "the same venue on both" + instead(one, other),
        one.isEmpty() || other.isEmpty(),
        c -> Restated.venue(c, venue));
  }

  private @Nullable Trial samePages() {
    String one = pages(left.venue());
    String other = pages(right.venue());
    if (!one.isEmpty() && one.equals(other)) {
      return null;
    }
    VenueClaim from = one.isEmpty() ? right.venue() : left.venue();
    String volume = from == null ? null : from.volume();
    String pages = one.isEmpty() ? (other.isEmpty() ? "101-113" : other) : one;
    return Trial.ofBoth(
        "the same pages on both" + instead(one, other),
        one.isEmpty() || other.isEmpty(),
        c -> Restated.pages(c, volume, pages));
  }

  private @Nullable Trial sameByline() {
    if (left.authors().equals(right.authors())) {
      return null;
    }
    WorkClaim fuller = left.authors().size() >= right.authors().size() ? left : right;
    boolean fills = left.authors().isEmpty() || right.authors().isEmpty();
    String words = fills ? "the same authors on both" : "the same authors on both, not others";
    return Trial.ofBoth(words, fills, c -> Restated.authors(c, fuller.authors(), true));
  }

  private Trial sameTitle() {
    boolean rightNames = !Title.of(left.title()).marker().isEmpty();
    boolean leftNames = !Title.of(right.title()).marker().isEmpty();
    boolean leftIsLonger = left.title().length() >= right.title().length();
    String title = leftNames || (leftIsLonger && !rightNames) ? left.title() : right.title();
    return Trial.ofBoth(
        "the title \"" + title + "\" on both", false, c -> Restated.title(c, title));
  }

  private static void addIf(List<Trial> trials, @Nullable Trial trial) {
    if (trial != null) {
      trials.add(trial);
    }
  }

  private static boolean differs(@Nullable String one, @Nullable String other) {
    return one == null || other == null || !one.substring(0, 4).equals(other.substring(0, 4));
  }

  private static String instead(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? "" : ", not " + one + " and " + other;
  }

  private static String year(WorkClaim claim) {
    return claim.year() == null ? "" : String.valueOf(claim.year());
  }

  private static String name(@Nullable VenueClaim venue) {
    String name = venue == null ? null : venue.name() == null ? venue.abbreviation() : venue.name();
    return name == null ? "" : name;
  }

  private static String pages(@Nullable VenueClaim venue) {
    return venue == null || venue.pages() == null ? "" : venue.pages();
  }
}
