package byline.sink.feed;

import byline.sink.api.WorksQuery;
import byline.sink.store.BadQuery;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a webhook follows: {@code /author/A1,A2} or {@code /works?filter=…&search=…}. */
final class Followable {
  private static final String WORKS = "/works";
  private static final int LONGEST = 4_000;

  private Followable() {}

  static Followed read(String path) {
    int mark = path.indexOf('?');
    var before = mark < 0 ? path : path.substring(0, mark);
    if (before.equals(WORKS)) {
      var query = WorksQuery.of(mark < 0 ? Map.of() : parameters(path.substring(mark + 1)));
      return new FollowedQuery(query, FollowedQuery.Endings.POSSIBLE);
    }
    for (var kind : Requested.KINDS) {
      var start = "/" + Addresses.segment(kind) + "/";
      if (before.startsWith(start) && mark < 0) {
        return new FollowedEntities(kind, Requested.ids(before.substring(start.length())));
      }
    }
    throw new Requested.Unusable(
        "follow: must be /works?…, /author/ID, /topic/ID, /venue/ID or /institution/ID");
  }

  /** Reads and checks against a store: its filters must be some, its entities must be there. */
  static Followed checked(String path, EntityStore store) {
    if (path.length() > LONGEST) {
      throw new Requested.Unusable("follow: at most " + LONGEST + " characters");
    }
    var followed = read(path);
    try {
      store.list(Kind.PAPER, followed.works());
    } catch (BadQuery e) {
      throw new Requested.Unusable("follow: " + e.parameter() + ": " + e.getMessage());
    }
    if (followed instanceof FollowedEntities entities) {
      for (var id : entities.ids()) {
        if (store.find(entities.kind(), id).isEmpty()) {
          throw new Requested.Unusable("follow: there is no " + id);
        }
      }
    }
    return followed;
  }

  private static Map<String, List<String>> parameters(String query) {
    var parameters = new HashMap<String, List<String>>();
    for (var part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      var name = equals < 0 ? part : part.substring(0, equals);
      if (!Set.of("filter", "search").contains(name)) {
        throw new Requested.Unusable("follow: only filter and search can be followed, not " + name);
      }
      parameters
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(decoded(equals < 0 ? "" : part.substring(equals + 1)));
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Requested.Unusable("follow: '" + text + "' is not encoded as addresses are");
    }
  }
}
