package byline.sink.api;

import byline.sink.store.ListQuery;
import byline.sink.store.Order;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list.
 *
 * @param page counted from 1; 0 when a cursor is used
 */
record ListRequest(ListQuery query, int page) {
  private static final Set<String> KNOWN =
      Set.of(
          "search",
          "filter",
          "sort",
          "select",
          "group_by",
          "group-by",
          "page",
          "per-page",
          "per_page",
          "cursor",
          "format",
          "mailto",
          "api_key");
  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 25;
  private static final int FURTHEST = 10_000;
  private static final String FIRST_CURSOR = "*";

  static ListRequest of(Context ctx, Collection collection) {
    refuseOthers(ctx, KNOWN);
    var conditions = new Filters(collection).read(ctx.queryParam("filter"));
    var sizeName = ctx.queryParam("per_page") == null ? "per-page" : "per_page";
    int size = number(ctx, sizeName, USUAL_PAGE, LARGEST_PAGE);
    var orders = orders(ctx, collection);
    var cursor = ctx.queryParam("cursor");
    if (cursor != null) {
      return new ListRequest(
          new ListQuery(search(ctx), conditions, orders, 0, size, after(cursor)), 0);
    }
    int page = number(ctx, "page", 1, FURTHEST);
    if (page > 1 && (long) page * size > FURTHEST) {
      throw Refusal.badParameter(
          "page", "only the first " + FURTHEST + " results have pages; use cursor=* beyond");
    }
    return new ListRequest(
        new ListQuery(search(ctx), conditions, orders, (page - 1) * size, size, null), page);
  }

  /** A download is the whole result: to ask for a stretch of it would be a misunderstanding. */
  static void refuseStretch(Context ctx) {
    for (var name : List.of("page", "per-page", "per_page", "cursor", "group_by", "group-by")) {
      if (ctx.queryParam(name) != null) {
        throw Refusal.badParameter(name, "a download is the whole result; leave this out");
      }
    }
  }

  boolean byCursor() {
    return page == 0;
  }

  /** A parameter that we do not know would be left out silently, and the answer mislead. */
  static void refuseOthers(Context ctx, Set<String> known) {
    for (var name : ctx.queryParamMap().keySet()) {
      if (name.isEmpty()) {
        // Some clients begin with an ampersand.
        continue;
      }
      if (!known.contains(name)) {
        throw Refusal.badParameter(name, "there is no such parameter");
      }
      if (ctx.queryParams(name).size() > 1) {
        throw Refusal.badParameter(name, "may be given once; join filters with commas");
      }
    }
  }

  static @Nullable String search(Context ctx) {
    var words =
        Stream.of(ctx.queryParam("search"), Filters.words(ctx.queryParam("filter")))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return words.isBlank() ? null : words;
  }

  /** {@code sort=field:desc,field}; relevance is the order anyway when words are searched. */
  private static List<Order> orders(Context ctx, Collection collection) {
    var sort = ctx.queryParam("sort");
    if (sort == null || sort.isBlank()) {
      return List.of();
    }
    return Arrays.stream(sort.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.startsWith("relevance_score"))
        .map(part -> order(part, collection))
        .toList();
  }

  private static Order order(String part, Collection collection) {
    var pieces = part.split(":", 2);
    var direction = pieces.length == 1 ? "asc" : pieces[1];
    if (!direction.equals("asc") && !direction.equals("desc")) {
      throw Refusal.badParameter("sort", "the direction is asc or desc, not " + direction);
    }
    return new Order(collection.field(pieces[0]), direction.equals("desc"));
  }

  /** The top-level fields asked for; empty for all. */
  static List<String> selected(Context ctx) {
    var select = ctx.queryParam("select");
    if (select == null || select.isBlank()) {
      return List.of();
    }
    if (select.contains(".")) {
      throw Refusal.badParameter("select", "only fields of the first level can be selected");
    }
    return Arrays.stream(select.split(",", -1)).map(String::strip).toList();
  }

  /** The field to count by, or null for a plain list. */
  static @Nullable String groupBy(Context ctx) {
    var groupBy = ctx.queryParam("group_by");
    return groupBy == null ? ctx.queryParam("group-by") : groupBy;
  }

  private static @Nullable String after(String cursor) {
    return cursor.equals(FIRST_CURSOR) ? null : cursor;
  }

  static int number(Context ctx, String name, int usual, int largest) {
    var given = ctx.queryParam(name);
    if (given == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= 1 && number <= largest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Refusal.badParameter(name, "must be a number from 1 to " + largest);
  }
}
