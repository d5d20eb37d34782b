package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One statement on one page that a work exists; the unit that papers are resolved from.
 *
 * @param page canonical URL of the page
 * @param locator the item's own id where the format has one (CSL {@code id}, BibTeX key, HTML id
 *     with a leading {@code #}), else its place on the page; unique on the page
 * @param title as printed
 * @param type CSL item type or {@code preprint}: {@code article-journal paper-conference preprint
 *     book chapter thesis report dataset software …}, or null where the page does not say
 * @param date ISO 8601 in reduced precision ({@code 2025}, {@code 2025-02}, {@code 2025-02-05}), or
 *     null
 * @param authors byline in printed order; empty when the page prints none
 * @param authorsComplete whether the page shows the whole byline; false behind "et al." and where
 *     no byline is printed
 * @param owner the person whose profile page this is, an author of every work on it even where the
 *     byline hides them; null on pages that are nobody's
 * @param venue or null
 * @param abstractText or null
 * @param tldr one-sentence summary printed as such, or null
 * @param identifiers bare identifiers by kind: {@code doi} (lower case), {@code arxiv} (without
 *     version), {@code pmid isbn …}
 * @param links links printed beside the work
 * @param topics subjects
 * @param affiliations institutions printed for the work as a whole, nobody's in particular
 * @param metrics numbers printed for the work
 * @param presentations talks the page ties to this very work
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkClaim(
    String page,
    String locator,
    String title,
    @Nullable String type,
    @Nullable String date,
    List<PrintedName> authors,
    boolean authorsComplete,
    @Nullable PrintedName owner,
    @Nullable VenueClaim venue,
    @Nullable String abstractText,
    @Nullable String tldr,
    SortedMap<String, String> identifiers,
    List<Link> links,
    List<TopicClaim> topics,
    List<String> affiliations,
    List<Metric> metrics,
    List<Presentation> presentations) {
  public WorkClaim {
    authors = authors == null ? List.of() : List.copyOf(authors);
    identifiers = new TreeMap<>(identifiers == null ? Map.of() : identifiers);
    links = links == null ? List.of() : List.copyOf(links);
    topics = topics == null ? List.of() : List.copyOf(topics);
    affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
    metrics = metrics == null ? List.of() : List.copyOf(metrics);
    presentations = presentations == null ? List.of() : List.copyOf(presentations);
  }

  /** Year of {@link #date}, or null when unknown. */
  @JsonIgnore
  public @Nullable Integer year() {
    return date == null ? null : Integer.valueOf(date.substring(0, 4));
  }

  /** Page and locator, {@code page#locator}: names this statement in reasons and decisions. */
  @JsonIgnore
  public String claimId() {
    return locator.startsWith("#") ? page + locator : page + "#" + locator;
  }
}
