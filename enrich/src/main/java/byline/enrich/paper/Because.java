package byline.enrich.paper;

/**
 * Why two claims or two mentions are one entity.
 *
 * @param rule reason code of the rule that joined them
 * @param left claim id
 * @param right claim id
 */
public record Because(String rule, String left, String right) implements Comparable<Because> {
  /** The reason with the smaller id on the left, so that it reads the same in any order. */
  public static Because of(String rule, String one, String other) {
    return one.compareTo(other) <= 0
        ? new Because(rule, one, other)
        : new Because(rule, other, one);
  }

  @Override
  public int compareTo(Because other) {
    int order = left.compareTo(other.left);
    order = order != 0 ? order : right.compareTo(other.right);
    return order != 0 ? order : rule.compareTo(other.rule);
  }
}
