package byline.enrich.resolve;

/**
 * What happens at a root once its bucket is whole: resolve, compare with before, say what changed.
 */
@FunctionalInterface
public interface Home {
  /**
   * Brings everything derived from the bucket up to date. Must depend on the set of live items and
   * the notes alone, and keep in the bucket whatever it needs to tell the difference next time.
   *
   * @param bucket the bucket of a root that awaits no key
   */
  void settle(Bucket bucket);
}
