package byline.enrich.paper;

import byline.enrich.curation.Curated;
import byline.enrich.curation.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Claims grouped by the rules, and then as curators decided. */
final class CuratedPapers {
  private static final Comparator<Because> ORDER =
      Comparator.comparing(Because::left)
          .thenComparing(Because::right)
          .thenComparing(Because::rule);

  private CuratedPapers() {}

  static List<ClaimGroup> groups(List<ClaimView> views, Collection<Decision> decisions) {
    if (decisions.isEmpty()) {
      return new ClaimClustering(views).clusters();
    }
    var reasons = new TreeSet<>(ORDER);
    var curated =
        new Curated<ClaimView>(
            view -> Set.of(view.id()),
            Comparator.comparing(ClaimView::id),
            items -> byRules(items, reasons));
    var groups = curated.groups(views, List.copyOf(decisions));
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.SAME && decision.right() != null) {
        reasons.add(new Because("curator", decision.left().member(), decision.right().member()));
      }
    }
    return groups.stream().map(group -> group(group, reasons)).toList();
  }

  private static List<List<ClaimView>> byRules(List<ClaimView> items, Set<Because> reasons) {
    var groups = new ArrayList<List<ClaimView>>();
    for (ClaimGroup group : new ClaimClustering(items).clusters()) {
      reasons.addAll(group.because());
      groups.add(group.members());
    }
    return groups;
  }

  private static ClaimGroup group(List<ClaimView> members, Set<Because> reasons) {
    var ids = new HashSet<String>();
    members.forEach(member -> ids.add(member.id()));
    return new ClaimGroup(
        members,
        reasons.stream()
            .filter(reason -> ids.contains(reason.left()) && ids.contains(reason.right()))
            .toList());
  }
}
