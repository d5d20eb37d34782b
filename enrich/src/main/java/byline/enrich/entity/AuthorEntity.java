package byline.enrich.entity;

import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.ProfileClaim.Verification;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.paper.Because;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An author as subscribers read it; absent means unknown.
 *
 * @param names every form printed, the main one first
 * @param papers ids, sorted
 * @param years first and last year of the papers, where any year is known
 * @param handle names the author in curators' decisions
 * @param trust as a site prints it, never our own judgement
 */
@JsonPropertyOrder({
  "id", "name", "names", "identifiers", "affiliations", "papers", "paperCount", "years",
  "coauthors", "topics", "metrics", "profiles", "presentations", "verification", "trust", "claimed",
  "openToCollaborate", "because"
})
public record AuthorEntity(
    String id,
    String name,
    List<String> names,
    SortedMap<String, String> identifiers,
    List<EntityRef> affiliations,
    List<String> papers,
    @JsonInclude(JsonInclude.Include.ALWAYS) int paperCount,
    List<Integer> years,
    List<Shared> coauthors,
    List<Shared> topics,
    List<Metric> metrics,
    List<Profile> profiles,
    List<Presentation> presentations,
    @Nullable Verification verification,
    @Nullable Trust trust,
    @Nullable Boolean claimed,
    @Nullable Boolean openToCollaborate,
    List<Because> because,
    Subject handle) {

  /** A person or a topic, and on how many of the author's papers. */
  public record Shared(String id, String name, int papers) {}

  /** A page that is this person's. */
  public record Profile(String page, String layout) {}

  /** A trust score and the pages it was read from. */
  public record Trust(double score, String label, List<Because> because) {}
}
