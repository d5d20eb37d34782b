package byline.sink.api;

import byline.sink.store.ListQuery;
import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list.
 *
 * @param page counted from 1; 0 when a cursor is used
 */
record ListRequest(ListQuery query, int page) {
  private static final Set<String> KNOWN =
      Set.of("search", "filter", "page", "per-page", "per_page", "cursor", "mailto", "api_key");
  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 25;
  private static final int FURTHEST = 10_000;
  private static final String FIRST_CURSOR = "*";

  static ListRequest of(Context ctx, Collection collection) {
    refuseUnknown(ctx);
    var conditions = new Filters(collection).read(ctx.queryParam("filter"));
    var sizeName = ctx.queryParam("per_page") == null ? "per-page" : "per_page";
    int size = number(ctx, sizeName, USUAL_PAGE, LARGEST_PAGE);
    var cursor = ctx.queryParam("cursor");
    if (cursor != null) {
      return new ListRequest(new ListQuery(search(ctx), conditions, 0, size, after(cursor)), 0);
    }
    int page = number(ctx, "page", 1, FURTHEST);
    if (page > 1 && (long) page * size > FURTHEST) {
      throw Refusal.badParameter(
          "page", "only the first " + FURTHEST + " results have pages; use cursor=* beyond");
    }
    return new ListRequest(
        new ListQuery(search(ctx), conditions, (page - 1) * size, size, null), page);
  }

  boolean byCursor() {
    return page == 0;
  }

  private static void refuseUnknown(Context ctx) {
    for (var name : ctx.queryParamMap().keySet()) {
      if (!KNOWN.contains(name)) {
        throw Refusal.badParameter(name, "there is no such parameter");
      }
    }
  }

  private static @Nullable String search(Context ctx) {
    var search = ctx.queryParam("search");
    return search == null || search.isBlank() ? null : search;
  }

  private static @Nullable String after(String cursor) {
    return cursor.equals(FIRST_CURSOR) ? null : cursor;
  }

  private static int number(Context ctx, String name, int usual, int largest) {
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
