package byline.enrich.author;

import byline.enrich.author.Obstacles.Obstacle;
import byline.enrich.paper.Judgement;
import byline.enrich.paper.Meeting;
import byline.enrich.paper.RuleWords;
import byline.enrich.paper.Weighed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why the rules hold two names for one person or for two, by the very rules that resolve; a
 * function of the items.
 */
public final class AuthorReasons {
  /** A block up to this size is resolved anew for each supposition; of a larger one a part. */
  private static final int MOST_ITEMS = 400;

  private final AuthorResolver resolver = new AuthorResolver();
  private final List<AuthorItem> leftPerson;
  private final List<AuthorItem> rightPerson;
  private final List<AuthorItem> block;
  private final boolean blockKnown;

  /**
   * Reasons about the items of two persons, or of one given twice.
   *
   * @param block every item that bears a name like theirs, on which it depends how much is asked
   *     for; empty where that is not known
   */
  public AuthorReasons(
      Collection<AuthorItem> leftPerson,
      Collection<AuthorItem> rightPerson,
      Collection<AuthorItem> block) {
    this.leftPerson = List.copyOf(leftPerson);
    this.rightPerson = List.copyOf(rightPerson);
    this.blockKnown = !block.isEmpty();
    SortedMap<String, AuthorItem> all = new TreeMap<>();
    leftPerson.forEach(item -> all.put(item.id(), item));
    rightPerson.forEach(item -> all.put(item.id(), item));
    block.stream().limit(MOST_ITEMS).forEach(item -> all.putIfAbsent(item.id(), item));
    this.block = List.copyOf(all.values());
  }

  /** What the rules say about an item of the left person and one of the right person. */
  public Judgement judge(AuthorItem left, AuthorItem right) {
    List<AuthorItem> ones = isOne() ? List.of(left) : leftPerson;
    List<AuthorItem> others = isOne() ? List.of(right) : rightPerson;
    List<Obstacle> obstacles = Obstacles.between(ones, others);
    var meeting = new Meeting(sharedKeys(ones, others), List.of());
    List<String> changes = wouldChange(left, right);
    if (!obstacles.isEmpty()) {
      return forbidden(obstacles, meeting, changes);
    }
    String tie = tie(ones, others);
    if (!blockKnown) {
      String known = tie.isEmpty() ? "too-little-in-common" : tie;
      return new Judgement(
          tie.isEmpty() ? "cannot-tell" : "same",
          known,
          RuleWords.of(known),
          List.of(),
          null,
          null,
          meeting,
          null,
          changes);
    }
    var weighing = new PersonWeighing(block);
    List<Weighed> parts = weighing.parts(ones, others);
    double sum = weighing.sum(ones, others);
    boolean enough = sum >= weighing.asked() || !tie.isEmpty();
    String rule = tie.isEmpty() ? (enough ? loudest(parts) : "too-little-in-common") : tie;
    return new Judgement(
        enough ? "same" : "cannot-tell",
        rule,
        RuleWords.of(rule),
        parts,
        sum,
        weighing.asked(),
        meeting,
        null,
        changes);
  }

  private static Judgement forbidden(
      List<Obstacle> obstacles, Meeting meeting, List<String> changes) {
    String words =
        String.join(
            "; ", obstacles.stream().map(o -> RuleWords.of(o.rule()) + ": " + o.words()).toList());
    String rule = obstacles.get(0).rule();
    return new Judgement("forbidden", rule, words, List.of(), null, null, meeting, null, changes);
  }

  private boolean isOne() {
    return leftPerson.equals(rightPerson);
  }

  private static String loudest(List<Weighed> parts) {
    Weighed best = Weighed.of("", 0);
    for (Weighed part : parts) {
      best = part.weight() > best.weight() ? part : best;
    }
    return best.rule();
  }

  /** The rule by which they are joined without weighing, or empty. */
  private static String tie(List<AuthorItem> ones, List<AuthorItem> others) {
    for (AuthorItem one : ones) {
      for (AuthorItem other : others) {
        if (one instanceof BylineItem a && other instanceof BylineItem b) {
          if (a.orcid() != null && a.orcid().equals(b.orcid())) {
            return "same-orcid";
          }
          if (a.profilePages().stream().anyMatch(b.profilePages()::contains)) {
            return "profile-owner";
          }
          if (a.coauthors().stream().anyMatch(b.coauthors()::contains)) {
            return "shared-coauthor";
          }
        }
      }
    }
    return "";
  }

  private static List<String> sharedKeys(List<AuthorItem> ones, List<AuthorItem> others) {
    var keys = new TreeSet<String>();
    ones.forEach(item -> keys.addAll(AuthorKeys.of(item)));
    var rest = new TreeSet<String>();
    others.forEach(item -> rest.addAll(AuthorKeys.of(item)));
    keys.retainAll(rest);
    return List.copyOf(keys);
  }

  private List<String> wouldChange(AuthorItem left, AuthorItem right) {
    List<String> words = new ArrayList<>();
    if (left instanceof BylineItem one && right instanceof BylineItem other) {
      List<NameTrial> trials =
          isOne() ? NameTrial.parting(one, other) : NameTrial.joining(one, other);
      trials.stream().filter(t -> turns(t, one, other)).forEach(t -> words.add(t.words()));
    }
    return words;
  }

  /** Whether the two would be resolved otherwise, everything else staying as it is. */
  private boolean turns(NameTrial trial, BylineItem left, BylineItem right) {
    Map<String, AuthorItem> items = new TreeMap<>();
    block.forEach(item -> items.put(item.id(), item));
    items.put(left.id(), trial.left().apply(left));
    items.put(right.id(), trial.right().apply(right));
    boolean one =
        resolver.resolve(items.values()).stream()
            .map(author -> author.bylines().stream().map(BylineItem::id).toList())
            .anyMatch(ids -> ids.contains(left.id()) && ids.contains(right.id()));
    return one != isOne();
  }
}
