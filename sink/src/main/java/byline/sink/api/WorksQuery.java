package byline.sink.api;

import byline.sink.store.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which works a query of {@code /works} selects, wherever else such a query may stand. */
public final class WorksQuery {
  private WorksQuery() {}

  /**
   * The query's words and conditions; what orders, cuts or paints a list is left out.
   *
   * @param parameters of the query by name; the first value of each counts
   * @throws RuntimeException answered as an error of the request, when a filter is none
   */
  public static ListQuery of(Map<String, List<String>> parameters) {
    var filter = first(parameters, "filter");
    var words =
        Stream.of(first(parameters, "search"), Filters.words(filter))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new ListQuery(
        words.isBlank() ? null : words, new Filters(Collection.WORKS).read(filter), 0, 1, null);
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    var values = parameters.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }
}
