package byline.enrich.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param state {@code parsed}, {@code empty}, {@code rejected} or {@code withdrawn}
 * @param layout the layout that was recognised, or null
 * @param claims statements of works and of a person that the page makes
 * @param papers different works among them
 * @param reason code where there are no claims, or null
 * @param fetchedAt ISO 8601, of the version that counts
 * @param sha256 of its body, hexadecimal; null for a tombstone
 * @param suspect true where the page states far less than versions shortly before it, else absent
 */
@JsonPropertyOrder({
  "state",
  "layout",
  "claims",
  "papers",
  "reason",
  "fetchedAt",
  "sha256",
  "suspect"
})
public record LedgerEntry(
    String state,
    @Nullable String layout,
    @JsonInclude(JsonInclude.Include.ALWAYS) int claims,
    @JsonInclude(JsonInclude.Include.ALWAYS) int papers,
    @Nullable String reason,
    String fetchedAt,
    @Nullable String sha256,
    @Nullable Boolean suspect) {

  /** The same entry, marked as suspect or not. */
  public LedgerEntry suspect(boolean is) {
    return new LedgerEntry(
        state, layout, claims, papers, reason, fetchedAt, sha256, is ? Boolean.TRUE : null);
  }

  /** Whether the page states far less than it did. */
  @JsonIgnore
  public boolean isSuspect() {
    return Boolean.TRUE.equals(suspect);
  }
}
