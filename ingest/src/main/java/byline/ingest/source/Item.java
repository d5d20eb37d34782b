package byline.ingest.source;

import byline.ingest.page.Page;
import java.time.Instant;

/** One thing a source has to say, in the source's order. */
public sealed interface Item {

  /** A page to push. */
  record Fetched(Page page) implements Item {}

  /**
   * A page that is gone.
   *
   * @param url canonical address
   * @param at when that was seen
   */
  record Gone(String url, Instant at) implements Item {}

  /** Everything before this must have taken effect before anything after it is pushed. */
  record Settle() implements Item {}

  /**
   * Something that is no page; the rest goes on.
   *
   * @param where the file, with the line where there is one
   * @param why what is wrong with it
   */
  record Refused(String where, String why) implements Item {
    @Override
    public String toString() {
      return where + ": " + why;
    }
  }
}
