package byline.ingest.source;

import byline.ingest.page.Page;
import java.time.Instant;

/** One thing a source has to say, in the source's order. */
public sealed interface Item {

  /** Says to the taker what this is. */
  void to(Taker taker);

  /** Takes items, each in its own way. */
  interface Taker {
    void fetched(Fetched page);

    void gone(Gone page);

    void settle();

    void refused(Refused what);

    void skipped(Skipped what);
  }

  /** A page to push. */
  record Fetched(Page page) implements Item {
    @Override
    public void to(Taker taker) {
      taker.fetched(this);
    }
  }

  /**
   * A page that is gone.
   *
   * @param url canonical address
   * @param at when that was seen
   */
  record Gone(String url, Instant at) implements Item {
    @Override
    public void to(Taker taker) {
      taker.gone(this);
    }
  }

  /** Everything before this must have taken effect before anything after it is pushed. */
  record Settle() implements Item {
    @Override
    public void to(Taker taker) {
      taker.settle();
    }
  }

  /**
   * Records of an archive that are not meant to be pages.
   *
   * @param where the archive
   * @param what their kind: {@code request}, {@code revisit}, {@code redirect}, a media type …
   * @param count how many there are, at least 1
   */
  record Skipped(String where, String what, long count) implements Item {
    @Override
    public void to(Taker taker) {
      taker.skipped(this);
    }
  }

  /**
   * Something that is no page; the rest goes on.
   *
   * @param where the file, with the line where there is one
   * @param why what is wrong with it
   */
  record Refused(String where, String why) implements Item {
    @Override
    public void to(Taker taker) {
      taker.refused(this);
    }

    @Override
    public String toString() {
      return where + ": " + why;
    }
  }
}
