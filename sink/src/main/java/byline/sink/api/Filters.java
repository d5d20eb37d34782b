package byline.sink.api;

import byline.sink.store.Condition;
import byline.sink.store.Condition.Test;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code filter=field:value,field:value}: a comma is "and", {@code a|b} is "or", {@code !a}
 * is "not", {@code >a}, {@code <a} and, for numbers, {@code a-b} are ranges. See
 * https://docs.openalex.org/how-to-use-the-api/get-lists-of-entities/filter-entity-lists.
 */
final class Filters {
  private static final int MOST_VALUES = 100;
  private static final Pattern ADDRESS = Pattern.compile("https?://(dx\\.)?(doi|orcid)\\.org/");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final String SEARCH = ".search";
  private static final Set<String> SEARCHED =
      Set.of(
          "default.search",
          "title.search",
          "display_name.search",
          "abstract.search",
          "fulltext.search",
          "title_and_abstract.search",
          "raw_author_name.search",
          "authorships.author.display_name.search",
          "topics.display_name.search");
  private static final Pattern OPENALEX = Pattern.compile("https?://openalex\\.org/");
  private final Collection collection;

  Filters(Collection collection) {
    this.collection = collection;
  }

  List<Condition> read(@Nullable String filter) {
    if (filter == null || filter.isBlank()) {
      return List.of();
    }
    return parts(filter).filter(part -> !isSearch(part)).map(this::condition).toList();
  }

  /** The words of filters like {@code title.search:a b}, or null. */
  static @Nullable String words(@Nullable String filter) {
    if (filter == null) {
      return null;
    }
    var words =
        parts(filter)
            .filter(Filters::isSearch)
            .map(part -> part.substring(part.indexOf(':') + 1))
            .collect(Collectors.joining(" "));
    return words.isBlank() ? null : words;
  }

  private static Stream<String> parts(String filter) {
    return Arrays.stream(filter.split(",", -1));
  }

  /** Every search looks through all the text of an entity. */
  private static boolean isSearch(String part) {
    var name = part.substring(0, Math.max(0, part.indexOf(':')));
    if (name.endsWith(SEARCH) && !SEARCHED.contains(name)) {
      throw Refusal.badParameter("filter", "there is no field " + name);
    }
    return name.endsWith(SEARCH);
  }

  private Condition condition(String part) {
    int colon = part.indexOf(':');
    if (colon <= 0 || colon == part.length() - 1) {
      throw Refusal.badParameter("filter", "'" + part + "' is not of the form field:value");
    }
    var name = part.substring(0, colon).strip();
    var value = part.substring(colon + 1).strip();
    return switch (name) {
      case "from_publication_date" ->
          new Condition(collection.field(name), Test.AT_LEAST, List.of(value));
      case "to_publication_date" ->
          new Condition(collection.field(name), Test.AT_MOST, List.of(value));
      default -> condition(collection.field(name), bare(name, value));
    };
  }

  /** DOIs and ORCIDs may be written as addresses. */
  private static String bare(String name, String value) {
    return name.equals("doi") || name.equals("orcid")
        ? ADDRESS.matcher(value).replaceAll("")
        : value;
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
    var bare = OPENALEX.matcher(value).replaceAll("");
    var values = Arrays.stream(bare.split("\\|", -1)).map(String::strip).toList();
    if (values.size() > MOST_VALUES) {
      throw Refusal.badParameter("filter", "at most " + MOST_VALUES + " values may be joined by |");
    }
    return values;
  }
}
