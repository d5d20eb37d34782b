package byline.enrich.paper;

import byline.enrich.curation.Curated;
import byline.enrich.curation.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Claims grouped by the rules, and then as curators decided. */
final class CuratedPapers {
  private static final Comparator<Because> ORDER =
      Comparator.comparing(Because::left)
          .thenComparing(Because::right)
          .thenComparing(Because::rule);

  private final Collection<Decision> decisions;
  private final SortedSet<Because> reasons = new TreeSet<>(ORDER);
  private @Nullable Doubt doubt;

  CuratedPapers(Collection<Decision> decisions) {
    this.decisions = decisions;
  }

  /** How sure the rules were when they saw all claims. */
  Doubt doubt() {
    return doubt == null ? Doubt.NONE : doubt;
  }

  List<ClaimGroup> groups(List<ClaimView> views) {
    if (decisions.isEmpty()) {
      return cluster(views);
    }
    var curated =
        new Curated<ClaimView>(
            view -> Set.of(view.id()), Comparator.comparing(ClaimView::id), this::byRules);
    var groups = curated.groups(views, List.copyOf(decisions));
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.SAME && decision.right() != null) {
        reasons.add(new Because("curator", decision.left().member(), decision.right().member()));
      }
    }
    return groups.stream().map(this::group).toList();
  }

  private List<ClaimGroup> cluster(List<ClaimView> views) {
    var clustering = new ClaimClustering(views);
    List<ClaimGroup> groups = clustering.clusters();
    doubt = doubt == null ? clustering.doubt() : doubt;
    return groups;
  }

  private List<List<ClaimView>> byRules(List<ClaimView> items) {
    var groups = new ArrayList<List<ClaimView>>();
    for (ClaimGroup group : cluster(items)) {
      reasons.addAll(group.because());
      groups.add(group.members());
    }
    return groups;
  }

  private ClaimGroup group(List<ClaimView> members) {
    var ids = new HashSet<String>();
    members.forEach(member -> ids.add(member.id()));
    return new ClaimGroup(
        members,
        reasons.stream()
            .filter(reason -> ids.contains(reason.left()) && ids.contains(reason.right()))
            .toList());
  }
}
