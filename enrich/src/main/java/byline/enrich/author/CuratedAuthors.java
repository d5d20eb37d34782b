package byline.enrich.author;

import byline.enrich.curation.Curated;
import byline.enrich.curation.Decision;
import byline.enrich.paper.Because;
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

  private CuratedAuthors() {}

  static List<AuthorGroup> groups(List<AuthorItem> items, Collection<Decision> decisions) {
    if (decisions.isEmpty()) {
      return new AuthorClustering(items).groups();
    }
    var reasons = new HashMap<AuthorItem, Set<Because>>();
    var curated =
        new Curated<AuthorItem>(
            AuthorItem::members,
            Comparator.comparing(AuthorItem::id),
            some -> byRules(some, reasons));
    return curated.groups(items, List.copyOf(decisions)).stream()
        .map(group -> group(group, reasons, decisions))
        .toList();
  }

  private static List<List<AuthorItem>> byRules(
      List<AuthorItem> items, Map<AuthorItem, Set<Because>> reasons) {
    var groups = new ArrayList<List<AuthorItem>>();
    for (AuthorGroup group : new AuthorClustering(items).groups()) {
      var members = new ArrayList<AuthorItem>(group.bylines());
      members.addAll(group.profiles());
      members.forEach(member -> reasons.put(member, Set.copyOf(group.because())));
      groups.add(members);
    }
    return groups;
  }

  private static AuthorGroup group(
      List<AuthorItem> members,
      Map<AuthorItem, Set<Because>> reasons,
      Collection<Decision> decisions) {
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
      if (decision.kind() == Decision.Kind.SAME
          && speaks(members, decision.left())
          && speaks(members, decision.right())) {
        because.add(new Because("curator", decision.left().member(), member(decision.right())));
      }
    }
    bylines.sort(Comparator.comparing(BylineItem::id));
    profiles.sort(Comparator.comparing(ProfileItem::id));
    return new AuthorGroup(bylines, profiles, List.copyOf(because));
  }

  private static boolean speaks(List<AuthorItem> members, Decision.@Nullable Subject subject) {
    return subject != null
        && members.stream().anyMatch(item -> item.members().contains(subject.member()));
  }

  private static String member(Decision.@Nullable Subject subject) {
    return subject == null ? "" : subject.member();
  }
}
