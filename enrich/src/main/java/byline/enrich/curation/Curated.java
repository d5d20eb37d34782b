package byline.enrich.curation;

import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups that the rules made, as curators want them: what they joined is together, what they parted
 * is apart. Where both cannot be, apart wins. Parting takes the right statement's item out and lets
 * the rules decide again about whatever it alone held to the left one.
 *
 * @param <T> an item; equal items are one
 */
public final class Curated<T> {
  private final Function<T, ? extends Collection<String>> members;
  private final Comparator<T> order;
  private final Function<List<T>, List<List<T>>> rules;

  /**
   * Curation of items.
   *
   * @param members the statements an item stands for
   * @param order a total order of items
   * @param rules items to groups, as the rules would have it
   */
  public Curated(
      Function<T, ? extends Collection<String>> members,
      Comparator<T> order,
      Function<List<T>, List<List<T>>> rules) {
    this.members = members;
    this.order = order;
    this.rules = rules;
  }

  /**
   * The groups under these decisions.
   *
   * @param decisions sorted by the caller in an order that depends on nothing but themselves
   */
  public List<List<T>> groups(List<T> items, List<Decision> decisions) {
    var groups = joined(items, decisions);
    of(Kind.DIFFERENT, decisions).forEach(decision -> part(groups, decision, decisions));
    return groups;
  }

  /** What the rules join, and what curators joined. */
  private List<List<T>> joined(List<T> items, List<Decision> decisions) {
    List<List<T>> groups = new ArrayList<>(rules.apply(items));
    of(Kind.SAME, decisions).forEach(decision -> join(groups, decision.left(), decision.right()));
    joinClaims(groups, of(Kind.CLAIM, decisions));
    return groups;
  }

  /** The decisions of a kind that concern an item. */
  public List<Decision> concerning(Collection<T> group, Kind kind, List<Decision> decisions) {
    return of(kind, decisions).stream()
        .filter(decision -> find(group, decision.left()) != null)
        .toList();
  }

  private void joinClaims(List<List<T>> groups, List<Decision> claims) {
    for (Decision one : claims) {
      for (Decision other : claims) {
        if (!one.equals(other) && String.valueOf(one.value()).equals(other.value())) {
          join(groups, one.left(), other.left());
        }
      }
    }
  }

  private void join(List<List<T>> groups, Subject left, @Nullable Subject right) {
    var a = groupOf(groups, left);
    var b = groupOf(groups, right);
    if (a == null || b == null || a == b) {
      return;
    }
    groups.remove(a);
    groups.remove(b);
    var both = new ArrayList<>(a);
    both.addAll(b);
    both.sort(order);
    groups.add(both);
  }

  private void part(List<List<T>> groups, Decision decision, List<Decision> decisions) {
    var group = groupOf(groups, decision.left());
    if (group == null || group != groupOf(groups, decision.right())) {
      return;
    }
    T stays = find(group, decision.left());
    T leaves = find(group, decision.right());
    if (stays == null || leaves == null || stays.equals(leaves)) {
      return; // one item speaks for both: there is nothing to part
    }
    groups.remove(group);
    var others = new ArrayList<>(group);
    others.remove(leaves);
    var left = new ArrayList<T>();
    var rest = new ArrayList<T>();
    rest.add(leaves);
    for (var part : joined(others, decisions)) {
      (part.contains(stays) ? left : rest).addAll(part);
    }
    left.sort(order);
    rest.sort(order);
    groups.add(left);
    groups.addAll(joined(rest, decisions));
  }

  private @Nullable List<T> groupOf(List<List<T>> groups, @Nullable Subject subject) {
    return groups.stream().filter(group -> find(group, subject) != null).findFirst().orElse(null);
  }

  private @Nullable T find(Collection<T> group, @Nullable Subject subject) {
    if (subject == null) {
      return null;
    }
    return group.stream()
        .filter(item -> members.apply(item).contains(subject.member()))
        .findFirst()
        .orElse(null);
  }

  private static List<Decision> of(Kind kind, List<Decision> decisions) {
    return decisions.stream().filter(decision -> decision.kind() == kind).toList();
  }
}
