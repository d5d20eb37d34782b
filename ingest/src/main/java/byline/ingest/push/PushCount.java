package byline.ingest.push;

/**
 * What a producer did so far.
 *
 * @param pushed pages the broker has acknowledged
 * @param gone tombstones the broker has acknowledged
 * @param refused what was no page and stayed out
 */
public record PushCount(long pushed, long gone, long refused) {
  /** Everything the broker has acknowledged. */
  public long sent() {
    return pushed + gone;
  }
}
