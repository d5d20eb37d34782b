package byline.enrich.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A link that a page prints beside a work or a person.
 *
 * @param rel what it leads to, lower case: {@code paper arxiv code poster slides video data project
 *     pdf doi …}
 * @param url absolute http(s) address, or null where the extraction lost it
 * @param label the text of the link as printed where it says more than {@code rel}, else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Link(String rel, @Nullable String url, @Nullable String label) {}
