package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import byline.enrich.curation.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Claims of one bucket in, papers out; a function of the set of claims, never of their order. */
public final class PaperResolver {

  /** Every claim ends in exactly one cluster; clusters are sorted by id. */
  public List<PaperCluster> resolve(Collection<WorkClaim> claims) {
    return resolve(claims, List.of());
  }

  /** As {@link #resolve(Collection)}, with curators' decisions, which outrank the rules. */
  public List<PaperCluster> resolve(Collection<WorkClaim> claims, Collection<Decision> decisions) {
    return resolution(claims, decisions).papers();
  }

  /** As {@link #resolve(Collection, Collection)}, with how sure the rules were. */
  public PaperResolution resolution(Collection<WorkClaim> claims, Collection<Decision> decisions) {
    List<ClaimView> views =
        claims.stream().map(ClaimView::of).sorted(Comparator.comparing(ClaimView::id)).toList();
    var curated = new CuratedPapers(decisions);
    List<PaperCluster> papers = new ArrayList<>(PaperNaming.name(curated.groups(views)));
    papers.sort(Comparator.comparing(PaperCluster::id));
    return new PaperResolution(papers, curated.doubt());
  }
}
