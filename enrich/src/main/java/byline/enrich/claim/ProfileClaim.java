package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about the person whose page it is.
 *
 * @param page canonical URL
 * @param layout the layout that was recognised, e.g. {@code scholarfeed}
 * @param name the person's main name on the page
 * @param aliases other names of the person that the page declares or shows beyond doubt, other
 *     scripts included
 * @param identifiers {@code orcid homepage …}
 * @param affiliations institutions as printed
 * @param metrics numbers printed for the person
 * @param verification or null where the page has no such thing
 * @param trust or null where the page has no such thing
 * @param claimed whether the person has claimed the record on that site, or null
 * @param openToCollaborate or null where the page does not say
 * @param topics subjects of the person
 * @param presentations talks on the page that belong to no listed work, and those that do
 * @param links profile links
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProfileClaim(
    String page,
    String layout,
    PrintedName name,
    List<String> aliases,
    SortedMap<String, String> identifiers,
    List<String> affiliations,
    List<Metric> metrics,
    @Nullable Verification verification,
    @Nullable Trust trust,
    @Nullable Boolean claimed,
    @Nullable Boolean openToCollaborate,
    List<TopicClaim> topics,
    List<Presentation> presentations,
    List<Link> links) {
  public ProfileClaim {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    identifiers = new TreeMap<>(identifiers == null ? Map.of() : identifiers);
    affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
    metrics = metrics == null ? List.of() : List.copyOf(metrics);
    topics = topics == null ? List.of() : List.copyOf(topics);
    presentations = presentations == null ? List.of() : List.copyOf(presentations);
    links = links == null ? List.of() : List.copyOf(links);
  }

  /** A site's own verification of a person: level as a number and as printed ({@code L1}). */
  public record Verification(int level, String label) {}

  /** A site's own trust in a person's record: {@code 21}, {@code Emerging}. */
  public record Trust(double score, String label) {}
}
