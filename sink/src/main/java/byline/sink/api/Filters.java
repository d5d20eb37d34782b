package byline.sink.api;

import byline.sink.store.Condition;
import byline.sink.store.Condition.Test;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code filter=field:value,field:value}: a comma is "and", {@code a|b} is "or", {@code !a}
 * is "not", {@code >a}, {@code <a} and, for numbers, {@code a-b} are ranges. See
 * https://docs.openalex.org/how-to-use-the-api/get-lists-of-entities/filter-entity-lists.
 */
final class Filters {
  private static final int MOST_VALUES = 100;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private final Collection collection;

  Filters(Collection collection) {
    this.collection = collection;
  }

  List<Condition> read(@Nullable String filter) {
    if (filter == null || filter.isBlank()) {
      return List.of();
    }
    return Arrays.stream(filter.split(",", -1)).map(this::condition).toList();
  }

  private Condition condition(String part) {
    int colon = part.indexOf(':');
    if (colon <= 0 || colon == part.length() - 1) {
      throw Refusal.badParameter("filter", "'" + part + "' is not of the form field:value");
    }
    return condition(field(part.substring(0, colon).strip()), part.substring(colon + 1).strip());
  }

  private String field(String name) {
    return collection.fields().getOrDefault(name, name);
  }

  private static Condition condition(String field, String value) {
    var range = RANGE.matcher(value);
    if (range.matches()) {
      return new Condition(field, Test.BETWEEN, List.of(range.group(1), range.group(2)));
    }
    var operand = value.substring(1);
    return switch (value.charAt(0)) {
      case '>' -> new Condition(field, Test.ABOVE, List.of(operand));
      case '<' -> new Condition(field, Test.BELOW, List.of(operand));
      case '!' -> new Condition(field, Test.NONE_OF, alternatives(operand));
      default -> new Condition(field, Test.ANY_OF, alternatives(value));
    };
  }

  private static List<String> alternatives(String value) {
    var values = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    if (values.size() > MOST_VALUES) {
      throw Refusal.badParameter("filter", "at most " + MOST_VALUES + " values may be joined by |");
    }
    return values;
  }
}
