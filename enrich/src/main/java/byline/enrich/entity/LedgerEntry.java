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
 * @param suspect true where the page states far less than it did and nothing has confirmed that yet
 * @param held claims of an older version that stand until then; absent where there are none
 */
@JsonPropertyOrder({
  "state",
  "layout",
  "claims",
  "papers",
  "reason",
  "fetchedAt",
  "sha256",
  "suspect",
  "held"
})
public record LedgerEntry(
    String state,
    @Nullable String layout,
    @JsonInclude(JsonInclude.Include.ALWAYS) int claims,
    @JsonInclude(JsonInclude.Include.ALWAYS) int papers,
    @Nullable String reason,
    String fetchedAt,
    @Nullable String sha256,
    @Nullable Boolean suspect,
    @Nullable Integer held) {

  /** The entry of a page of which no older claims are held. */
  public LedgerEntry(
      String state,
      @Nullable String layout,
      int claims,
      int papers,
      @Nullable String reason,
      String fetchedAt,
      @Nullable String sha256,
      @Nullable Boolean suspect) {
    this(state, layout, claims, papers, reason, fetchedAt, sha256, suspect, null);
  }

  /** The same entry of a page that is suspect, with so many older claims held. */
  public LedgerEntry suspect(int claimsHeld) {
    return marked(true, claimsHeld == 0 ? null : claimsHeld);
  }

  /** The same entry of a page that is not suspect. */
  public LedgerEntry believed() {
    return marked(null, null);
  }

  private LedgerEntry marked(@Nullable Boolean mark, @Nullable Integer claimsHeld) {
    return new LedgerEntry(
        state, layout, claims, papers, reason, fetchedAt, sha256, mark, claimsHeld);
  }

  /** Whether the page states far less than it did. */
  @JsonIgnore
  public boolean isSuspect() {
    return Boolean.TRUE.equals(suspect);
  }
}
