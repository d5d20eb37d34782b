package byline.sink.claim;

import byline.enrich.entity.Digest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a record is theirs.
 *
 * @param id the same for the same record and iD, however often they are asked for
 * @param author name on the record when it was asked for
 * @param note what they say about it, or null; forgotten when decided
 * @param contact how to reach them, or null; never published, and forgotten when decided
 * @param outcome what was decided
 */
record ClaimRequest(
    String id,
    String authorId,
    String author,
    String orcid,
    @Nullable String note,
    @Nullable String contact,
    Instant askedAt,
    Outcome outcome) {

  /** What can become of a request. */
  enum State {
    WAITING,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
  }

  /**
   * What became of a request.
   *
   * @param at when it was decided, null while it waits
   * @param by name of the curator, null while it waits
   * @param decision id on the topic of curation, null unless there is or was one
   */
  record Outcome(
      State state, @Nullable Instant at, @Nullable String by, @Nullable String decision) {
    static final Outcome NONE = new Outcome(State.WAITING, null, null, null);
  }

  static String id(String authorId, String orcid) {
    return "C" + Digest.brief(authorId + " " + orcid);
  }

  State state() {
    return outcome.state();
  }
}
