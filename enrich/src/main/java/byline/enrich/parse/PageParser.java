package byline.enrich.parse;

import byline.enrich.claim.Reading;
import java.util.Optional;

/** Recognises one layout and reads it; pure, and free to throw on what it did not foresee. */
interface PageParser {

  /** The layout's name, as it stands in claims and in the ledger. */
  String layout();

  /** What the page says, or nothing when it is not in this layout. */
  Optional<Reading> read(PageView page);
}
