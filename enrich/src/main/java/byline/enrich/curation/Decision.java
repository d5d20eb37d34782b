package byline.enrich.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decided, in terms of evidence that lasts: ids may change, statements stay.
 *
 * @param kind what was decided
 * @param about what it is about
 * @param left one statement; the page itself where a page is forgotten
 * @param right the other statement, for {@code same} and {@code different}, else null
 * @param value the ORCID iD of a {@code claim}, the name of a {@code rename}, the fetch time (ISO
 *     8601) up to which an {@code accept} holds, else null
 * @param by who decided, or null
 * @param note why, in the curator's words, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "about", "left", "right", "value", "by", "note"})
public record Decision(
    Kind kind,
    About about,
    Subject left,
    @Nullable Subject right,
    @Nullable String value,
    @Nullable String by,
    @Nullable String note) {

  /** What can be decided. */
  public enum Kind {
    /** Both are one, whatever the rules say. */
    @JsonProperty("same")
    SAME,
    /** They are two, whatever the rules say. */
    @JsonProperty("different")
    DIFFERENT,
    /** The person has this ORCID iD. */
    @JsonProperty("claim")
    CLAIM,
    /** The entity bears this name. */
    @JsonProperty("rename")
    RENAME,
    /** The entity, or what the page says, is not to be published. */
    @JsonProperty("forget")
    FORGET,
    /** The page says less than it did, and rightly so. */
    @JsonProperty("accept")
    ACCEPT
  }

  /** What a decision can be about. */
  public enum About {
    @JsonProperty("paper")
    PAPER,
    @JsonProperty("author")
    AUTHOR,
    @JsonProperty("page")
    PAGE
  }

  /**
   * One statement.
   *
   * @param member a claim id ({@code page#locator}) for a paper, the {@code mention} of a byline
   *     for an author, the address for a page
   * @param key the placement key printed beside it, where its actor is found; the address again for
   *     a page
   */
  public record Subject(String member, String key) {}
}
