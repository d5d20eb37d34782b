package byline.sink.feed;

import byline.sink.api.Api;
import byline.sink.api.WorksQuery;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.Fields;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a request wants to follow. */
final class Requested {
  static final List<Kind> KINDS = List.of(Kind.AUTHOR, Kind.TOPIC, Kind.VENUE, Kind.INSTITUTION);
  private static final Set<String> PAGE = Set.of("before", "cursor");
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
          "mailto",
          "api_key",
          "before",
          "lastEventId");
  private static final int MOST_AT_ONCE = 100;
  private final EntityStore store;

  Requested(EntityStore store) {
    this.store = store;
  }

  /**
   * What a request is about.
   *
   * @param title for people
   * @param page path of what people look at
   */
  record Subject(Followed followed, String title, String page) {}

  /** A parameter that is none, and how it ought to be. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** The works that the request's query selects. */
  Subject query(Context ctx, FollowedQuery.Endings endings) {
    var query = WorksQuery.of(ctx.queryParamMap());
    for (var name : ctx.queryParamMap().keySet()) {
      if (!KNOWN.contains(name)) {
        throw new Unusable(name + ": there is no such parameter");
      }
    }
    try {
      store.list(Kind.PAPER, query);
    } catch (BadQuery e) {
      throw new Unusable(e.parameter() + ": " + e.getMessage());
    }
    var words =
        ctx.queryParamMap().entrySet().stream()
            .filter(e -> Set.of("search", "filter").contains(e.getKey()) && !e.getValue().isEmpty())
            .map(e -> e.getValue().get(0))
            .collect(Collectors.joining(", "));
    return new Subject(
        new FollowedQuery(query, endings),
        words.isEmpty() ? "Works" : "Works: " + words,
        "/search");
  }

  /** The entity that an address names; where it has none, or another now, that is answered here. */
  Optional<Subject> entity(Context ctx, Kind kind) {
    var id = ctx.pathParam("id");
    var stored = store.find(kind, id);
    if (stored.isPresent() && stored.get() instanceof Stored.Moved moved) {
      var query = ctx.queryString();
      ctx.status(301)
          .header(
              "Location",
              "/feed" + Addresses.path(kind, moved.to()) + (query == null ? "" : "?" + query));
      return Optional.empty();
    }
    var name = stored.map(Requested::name).or(() -> lastName(kind, id));
    if (name.isEmpty()) {
      Api.refuse(ctx, 404, "Not found", "there is nothing at " + ctx.path());
    }
    return name.map(
        known ->
            new Subject(new FollowedEntities(kind, Set.of(id)), known, Addresses.path(kind, id)));
  }

  private static String name(Stored stored) {
    return Fields.textOrEmpty(Feeds.parsed(((Stored.Entity) stored).json()), "name");
  }

  /** What is gone is known as long as the log tells of it. */
  private Optional<String> lastName(Kind kind, String id) {
    return Optional.ofNullable(store.log().newest(kind, Set.of(id)).get(id))
        .map(entry -> String.valueOf(entry.name()));
  }

  /** Ids with commas between. */
  static Set<String> ids(String path) {
    var ids =
        Arrays.stream(path.split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
      throw new Unusable("id: 1 to " + MOST_AT_ONCE + " ids can be followed at once");
    }
    return ids;
  }

  static Long number(Context ctx, String name, long usual, long largest) {
    return number(ctx.queryParam(name), name, usual, largest);
  }

  static Long number(@Nullable String given, String name, long usual, long largest) {
    if (given == null || given.isBlank()) {
      return usual;
    }
    try {
      long number = Long.parseLong(given.strip());
      if (number >= 0 && number <= largest && (number > 0 || !name.equals("per-page"))) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Unusable(name + ": must be a whole number of at most " + largest);
  }

  /** The request's own address but for the page of it, written the same however it was sent. */
  static String pathWithoutPage(Context ctx) {
    var query =
        new TreeMap<>(ctx.queryParamMap())
            .entrySet().stream()
                .filter(e -> !PAGE.contains(e.getKey()))
                .flatMap(
                    e -> e.getValue().stream().map(v -> e.getKey() + "=" + Addresses.encoded(v)))
                .collect(Collectors.joining("&"));
    return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
  }
}
