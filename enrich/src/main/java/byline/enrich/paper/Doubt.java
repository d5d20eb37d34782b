package byline.enrich.paper;

/**
 * How sure a resolution was.
 *
 * @param judged pairs that were weighed
 * @param undecided pairs among these that stayed apart although little spoke against them: the
 *     rules abstained
 */
public record Doubt(int judged, int undecided) {
  /** Where nothing was weighed. */
  public static final Doubt NONE = new Doubt(0, 0);

  /** Both together. */
  public Doubt plus(Doubt other) {
    return new Doubt(judged + other.judged, undecided + other.undecided);
  }
}
