package byline.ingest.page;

/** A text that is no page address; the message names what is wrong with it. */
public final class BadUrl extends IllegalArgumentException {
  BadUrl(String message) {
    super(message);
  }
}
