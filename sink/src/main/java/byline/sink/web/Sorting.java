package byline.sink.web;

import byline.sink.store.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders that a list of papers can be read in. */
enum Sorting {
  BEST("Best match", "", ""),
  NEWEST("Newest", "publication_date:desc", "date"),
  OLDEST("Oldest", "publication_date", "date"),
  TITLE("Title", "title", "title");

  private final String label;
  private final String inApi;
  private final String field;

  Sorting(String label, String inApi, String field) {
    this.label = label;
    this.inApi = inApi;
    this.field = field;
  }

  /** As an address names it; the best match where it names none of ours. */
  static Sorting named(@Nullable String name) {
    return Arrays.stream(values())
        .filter(sorting -> sorting.parameter().equals(name))
        .findFirst()
        .orElse(BEST);
  }

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of the API's {@code sort}; empty for its usual order. */
  String inApi() {
    return inApi;
  }

  String label() {
    return label;
  }

  List<Order> orders() {
    return field.isEmpty() ? List.of() : List.of(new Order(field, inApi.endsWith(":desc")));
  }
}
