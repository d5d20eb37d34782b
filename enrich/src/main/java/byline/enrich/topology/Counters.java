package byline.enrich.topology;

import byline.enrich.entity.Kind;
import byline.enrich.home.Stage;
import byline.enrich.home.Turn;
import byline.enrich.intake.Outcome;

/**
 * What the topology counts. At all times: received = parsed + unchanged + stale + empty + rejected
 * + withdrawn, each record counted under exactly one outcome.
 */
public interface Counters {
  /** Counts nothing. */
  Counters NONE = new Counters() {};

  /** A record of the pages topic was dealt with; counts it as received as well. */
  default void page(Outcome outcome) {}

  /** A layout was recognised, with so many claims. */
  default void claims(String layout, int claims) {}

  /** A version arrived that leaves its page suspect: it states far less than it did. */
  default void suspect() {}

  /** A record was written to the dead letters. */
  default void deadLetter(String reason) {}

  /** An actor of a stage took a message. */
  default void message(Stage stage) {}

  /** A root of a stage settled, in so many nanoseconds. */
  default void settled(Stage stage, long nanos) {}

  /** The slice of a task was over before all its roots had settled that could; it goes on. */
  default void cut(Stage stage) {}

  /** An entity's record was written: {@code upsert}, {@code redirect} or {@code tombstone}. */
  default void published(String kind, String what) {}

  /** Something happened to ids of a kind, so many times. */
  default void turned(Kind kind, Turn turn, int times) {}

  /** How large the buckets of a stage are in one task, and how sure their resolution is. */
  default void census(Stage stage, String task, Census.Sum sum) {}

  /** So many roots of a stage wait to settle, in one task. */
  default void waiting(Stage stage, String task, int roots) {}

  /** A task no longer runs here. */
  default void closed(Stage stage, String task) {}
}
