package byline.enrich.paper;

import byline.enrich.claim.WorkClaim;
import java.util.List;

/**
 * Claims that are one paper.
 *
 * @param id the paper's id
 * @param anchorKey the placement key that the id stands on; one of a member's keys
 * @param claims sorted by claim id
 * @param because what joined them, sorted; empty for a single claim
 */
public record PaperCluster(
    String id, String anchorKey, List<WorkClaim> claims, List<Because> because) {
  public PaperCluster {
    claims = List.copyOf(claims);
    because = List.copyOf(because);
  }
}
