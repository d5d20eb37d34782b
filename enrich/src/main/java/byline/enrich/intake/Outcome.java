package byline.enrich.intake;

import java.util.Locale;

/** What became of one record of the pages topic; every record has exactly one. */
public enum Outcome {
  /** It became the page's version and states something. */
  PARSED,
  /** Its bytes are those of the page's version. */
  UNCHANGED,
  /** A newer version of the page is known; nothing changed. */
  STALE,
  /** It became the page's version and states nothing. */
  EMPTY,
  /** It could not be read and went to the dead letters; an older version keeps its claims. */
  REJECTED,
  /** The page is gone, and its claims with it. */
  WITHDRAWN;

  /** The word used in metrics, headers and ledger. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
