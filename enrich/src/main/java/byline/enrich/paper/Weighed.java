package byline.enrich.paper;

/**
 * One thing that was weighed.
 *
 * @param rule reason code
 * @param weight positive for one entity, negative for two, rounded to hundredths
 * @param words the reason code in words
 */
public record Weighed(String rule, double weight, String words) {
  private static final double HUNDREDTHS = 100;

  /** A weighing under a reason code, rounded. */
  public static Weighed of(String rule, double weight) {
    return new Weighed(rule, rounded(weight), RuleWords.of(rule));
  }

  /** To hundredths; never a negative zero. */
  public static double rounded(double weight) {
    return Math.round(weight * HUNDREDTHS) / HUNDREDTHS + 0.0;
  }
}
