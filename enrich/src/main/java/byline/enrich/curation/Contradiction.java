package byline.enrich.curation;

import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decision.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two decisions that cannot both stand: what some join, directly or through others, another parts,
 * or gives two ORCID iDs.
 *
 * @param one id of a decision
 * @param other id of the decision that it clashes with
 */
public record Contradiction(String one, String other) {

  /**
   * Looks for a contradiction that a new decision would bring.
   *
   * @param standing decisions that stand, by id
   * @param id of the new decision; one that stands under the same id is replaced
   */
  public static Optional<Contradiction> of(
      SortedMap<String, Decision> standing, String id, Decision decision) {
    var all = new TreeMap<>(standing);
    all.put(id, decision);
    var groups = new Groups();
    for (var entry : all.entrySet()) {
      groups.join(entry.getKey(), entry.getValue());
    }
    for (var entry : all.entrySet()) {
      var clash = clash(groups, all, entry.getKey(), entry.getValue());
      if (clash.isPresent() && concerns(clash.get(), id, groups, decision, all)) {
        return clash;
      }
    }
    return Optional.empty();
  }

  private static Optional<Contradiction> clash(
      Groups groups, SortedMap<String, Decision> all, String id, Decision decision) {
    if (decision.kind() == Kind.DIFFERENT) {
      String root = groups.root(name(decision.about(), decision.left()));
      if (root.equals(groups.root(name(decision.about(), decision.right())))) {
        return Optional.of(new Contradiction(id, groups.joinedBy(root)));
      }
    }
    if (decision.kind() == Kind.CLAIM) {
      return otherOrcid(groups, all, id, decision);
    }
    return Optional.empty();
  }

  private static Optional<Contradiction> otherOrcid(
      Groups groups, SortedMap<String, Decision> all, String id, Decision claim) {
    String root = groups.root(name(claim.about(), claim.left()));
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == Kind.CLAIM)
        .filter(entry -> !String.valueOf(entry.getValue().value()).equals(claim.value()))
        .filter(
            entry ->
                groups.root(name(entry.getValue().about(), entry.getValue().left())).equals(root))
        .findFirst()
        .map(entry -> new Contradiction(id, entry.getKey()));
  }

  /** Contradictions that stood before are not the new decision's fault. */
  private static boolean concerns(
      Contradiction clash,
      String id,
      Groups groups,
      Decision decision,
      SortedMap<String, Decision> all) {
    if (clash.one().equals(id) || clash.other().equals(id)) {
      return true;
    }
    var left = all.get(clash.one());
    return left != null
        && groups
            .root(name(left.about(), left.left()))
            .equals(groups.root(name(decision.about(), decision.left())));
  }

  private static String name(About about, @Nullable Subject subject) {
    return about + " " + (subject == null ? "" : subject.member());
  }

  /** Statements joined by decisions: union-find, remembering a decision that joined each group. */
  private static final class Groups {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> joinedBy = new HashMap<>();

    void join(String id, Decision decision) {
      if (decision.kind() == Kind.SAME) {
        join(id, name(decision.about(), decision.left()), name(decision.about(), decision.right()));
      } else if (decision.kind() == Kind.CLAIM) {
        join(id, name(decision.about(), decision.left()), "ORCID " + decision.value());
      }
    }

    private void join(String id, String left, String right) {
      String a = root(left);
      String b = root(right);
      if (!a.equals(b)) {
        parents.put(b, a);
      }
      joinedBy.put(a, id);
    }

    String root(String name) {
      String parent = parents.get(name);
      return parent == null ? name : root(parent);
    }

    String joinedBy(String root) {
      return joinedBy.getOrDefault(root, "");
    }
  }
}
