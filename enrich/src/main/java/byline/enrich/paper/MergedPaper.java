package byline.enrich.paper;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.claim.Presentation;
import byline.enrich.claim.TopicClaim;
import byline.enrich.claim.VenueClaim;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a paper's claims say together.
 *
 * @param title the best printed title
 * @param type CSL type or {@code preprint}, or null
 * @param date ISO 8601 in reduced precision, or null
 * @param authors placed slots in order, then those without a place by name
 * @param authorsComplete whether some claim shows the whole byline
 * @param venue of the published record, or null
 * @param abstractText the longest, or null
 * @param tldr or null
 * @param identifiers by kind
 * @param links each once
 * @param topics each once
 * @param affiliations institutions of the work as a whole
 * @param metrics what the sites print, each with its source
 * @param presentations each once
 */
public record MergedPaper(
    String title,
    @Nullable String type,
    @Nullable String date,
    List<BylineSlot> authors,
    boolean authorsComplete,
    @Nullable VenueClaim venue,
    @Nullable String abstractText,
    @Nullable String tldr,
    SortedMap<String, String> identifiers,
    List<Link> links,
    List<TopicClaim> topics,
    List<String> affiliations,
    List<Metric> metrics,
    List<Presentation> presentations) {
  public MergedPaper {
    authors = List.copyOf(authors);
    identifiers = Collections.unmodifiableSortedMap(new TreeMap<>(identifiers));
    links = List.copyOf(links);
    topics = List.copyOf(topics);
    affiliations = List.copyOf(affiliations);
    metrics = List.copyOf(metrics);
    presentations = List.copyOf(presentations);
  }
}
