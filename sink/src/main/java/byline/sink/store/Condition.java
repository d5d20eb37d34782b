package byline.sink.store;

import java.util.List;

/**
 * A restriction on a list: the field's value is one of, or within, the values.
 *
 * @param field a name of {@link EntityStore#fields}
 * @param test how values are compared
 * @param values at least one; for {@link Test#BETWEEN} exactly two
 */
public record Condition(String field, Test test, List<String> values) {
  public Condition {
    values = List.copyOf(values);
  }

  /** How a field's value is compared. */
  public enum Test {
    ANY_OF,
    NONE_OF,
    ABOVE,
    BELOW,
    AT_LEAST,
    AT_MOST,
    BETWEEN
  }
}
