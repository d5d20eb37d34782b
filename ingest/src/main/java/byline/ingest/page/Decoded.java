package byline.ingest.page;

import java.time.Instant;
import java.util.List;

/** What a record of the pages topic turned out to be; always a value, never thrown. */
public sealed interface Decoded {

  /**
   * A page with a body, which may be empty.
   *
   * @param page under its canonical address
   * @param warnings what had to be guessed, one sentence each
   */
  record Fetched(Page page, List<String> warnings) implements Decoded {
    public Fetched {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A tombstone: the page is gone.
   *
   * @param url canonical address
   * @param at when that was seen
   * @param warnings what had to be guessed, one sentence each
   */
  record Gone(String url, Instant at, List<String> warnings) implements Decoded {
    public Gone {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A record without an address; it goes to the dead letters.
   *
   * @param reason {@link #MISSING_KEY} or {@link #BAD_URL}
   * @param message one sentence: what is wrong with it
   */
  record Unusable(String reason, String message) implements Decoded {
    /** The record has no key, or a blank one. */
    public static final String MISSING_KEY = "missing-key";

    /** The record's key is no page address. */
    public static final String BAD_URL = "bad-url";
  }
}
