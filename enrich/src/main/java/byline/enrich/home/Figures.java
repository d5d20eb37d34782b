package byline.enrich.home;

import java.util.regex.Pattern;

/**
 * How large a bucket is, and how sure its resolution was.
 *
 * @param items what was resolved
 * @param judged pairs of them that were weighed
 * @param undecided pairs among these that stayed apart because the rules could not tell
 * @param demoted keys that too many works share, and that were therefore cut into narrower ones
 */
public record Figures(int items, int judged, int undecided, int demoted) {
  /** The figures of an empty bucket. */
  public static final Figures NONE = new Figures(0, 0, 0, 0);

  private static final Pattern COMMA = Pattern.compile(",");

  /** Figures of a bucket where nothing is weighed. */
  public static Figures ofItems(int items) {
    return new Figures(items, 0, 0, 0);
  }

  /** What {@link #text} wrote. */
  public static Figures read(String text) {
    int[] parts = COMMA.splitAsStream(text).mapToInt(Integer::parseInt).toArray();
    return new Figures(parts[0], parts[1], parts[2], parts[3]);
  }

  /** As one short text. */
  public String text() {
    return items + "," + judged + "," + undecided + "," + demoted;
  }
}
