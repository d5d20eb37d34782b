package byline.enrich.author;

import byline.enrich.curation.Curated;
import byline.enrich.curation.Decision;
import byline.enrich.paper.Because;
import byline.enrich.paper.Doubt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Bylines and profiles grouped by the rules, and then as curators decided. */
final class CuratedAuthors {
  private static final Comparator<Because> ORDER =
      Comparator.comparing(Because::left)
          .thenComparing(Because::right)
          .thenComparing(Because::rule);

  private final Collection<Decision> decisions;
  private final Map<AuthorItem, Set<Because>> reasons = new HashMap<>();
  private @Nullable Doubt doubt;

  CuratedAuthors(Collection<Decision> decisions) {
    this.decisions = decisions;
  }

  /** How sure the rules were when they saw all items. */
  Doubt doubt() {
    return doubt == null ? Doubt.NONE : doubt;
  }

  List<AuthorGroup> groups(List<AuthorItem> items) {
    if (decisions.isEmpty()) {
      return cluster(items);
    }
    var curated =
        new Curated<AuthorItem>(
            AuthorItem::members, Comparator.comparing(AuthorItem::id), this::byRules);
    return curated.groups(items, List.copyOf(decisions)).stream().map(this::group).toList();
  }

  private List<AuthorGroup> cluster(List<AuthorItem> items) {
    var clustering = new AuthorClustering(items);
    List<AuthorGroup> groups = clustering.groups();
    doubt = doubt == null ? clustering.doubt() : doubt;
    return groups;
  }

  private List<List<AuthorItem>> byRules(List<AuthorItem> items) {
    var groups = new ArrayList<List<AuthorItem>>();
    for (AuthorGroup group : cluster(items)) {
      var members = new ArrayList<AuthorItem>(group.bylines());
      members.addAll(group.profiles());
      members.forEach(member -> reasons.put(member, Set.copyOf(group.because())));
      groups.add(members);
    }
    return groups;
  }

  private AuthorGroup group(List<AuthorItem> members) {
    var bylines = new ArrayList<BylineItem>();
    var profiles = new ArrayList<ProfileItem>();
    var because = new TreeSet<>(ORDER);
    for (AuthorItem member : members) {
      because.addAll(reasons.getOrDefault(member, Set.of()));
      if (member instanceof BylineItem byline) {
        bylines.add(byline);
      } else if (member instanceof ProfileItem profile) {
        profiles.add(profile);
      }
    }
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.SAME) {
        String left = speaker(members, decision.left());
        String right = speaker(members, decision.right());
        if (left != null && right != null) {
          because.add(new Because("curator", left, right));
        }
      }
    }
    bylines.sort(Comparator.comparing(BylineItem::id));
    profiles.sort(Comparator.comparing(ProfileItem::id));
    return new AuthorGroup(bylines, profiles, List.copyOf(because));
  }

  /** The claim or page of whoever makes the statement, or null where nobody does. */
  private static @Nullable String speaker(
      List<AuthorItem> members, Decision.@Nullable Subject subject) {
    return subject == null
        ? null
        : members.stream()
            .filter(item -> item.members().contains(subject.member()))
            .map(AuthorItem::claim)
            .findFirst()
            .orElse(null);
  }
}
