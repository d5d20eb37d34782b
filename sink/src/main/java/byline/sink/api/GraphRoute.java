package byline.sink.api;

import byline.sink.graph.Neighbourhood;
import byline.sink.graph.Node;
import byline.sink.store.Edge;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The graph around an entity: {@code /graph/{id}?depth=1..3&limit=1..500&kinds=works,authors}. Of
 * all that a step reaches, the most strongly tied come first, until as many nodes are found as
 * asked for.
 */
final class GraphRoute implements Handler {
  private static final int DEEPEST = 3;
  private static final int MOST_NODES = 500;
  private static final int USUAL_NODES = 60;
  private final EntityStore store;
  private final Neighbourhood neighbourhood;

  GraphRoute(EntityStore store) {
    this.store = store;
    this.neighbourhood = new Neighbourhood(store);
  }

  @Override
  public void handle(Context ctx) {
    var bounds =
        new Neighbourhood.Bounds(
            ListRequest.number(ctx, "depth", 1, DEEPEST),
            ListRequest.number(ctx, "limit", USUAL_NODES, MOST_NODES),
            kinds(ctx));
    var centre = centre(ctx.pathParam("id"));
    var graph = neighbourhood.around(centre.kind(), centre.id(), centre.name(), bounds);
    Json.answer(
        ctx,
        200,
        Map.of(
            "nodes", graph.nodes().stream().map(GraphRoute::written).toList(),
            "edges", graph.edges().stream().map(GraphRoute::written).toList()));
  }

  private static Set<Kind> kinds(Context ctx) {
    var given = ctx.queryParam("kinds");
    if (given == null) {
      return EnumSet.allOf(Kind.class);
    }
    var kinds = EnumSet.noneOf(Kind.class);
    for (var name : given.split(",", -1)) {
      kinds.add(kind(name.strip()));
    }
    return kinds;
  }

  private static Kind kind(String name) {
    for (var kind : Kind.values()) {
      if (Collection.of(kind).path().equals(name)) {
        return kind;
      }
    }
    throw Refusal.badParameter(
        "kinds", "must be some of works, authors, topics, sources, institutions; not " + name);
  }

  private Node centre(String id) {
    for (var kind : Kind.values()) {
      var stored = store.find(kind, id);
      if (stored.isPresent()) {
        var end = stored.get() instanceof Stored.Moved moved ? moved.to() : id;
        return living(kind, end);
      }
    }
    throw Refusal.notFound("no entity has or had the id " + id);
  }

  private Node living(Kind kind, String id) {
    return store
        .find(kind, id)
        .filter(Stored.Entity.class::isInstance)
        .map(Stored.Entity.class::cast)
        .map(entity -> Json.read(entity.json()))
        .map(json -> new Node(kind, id, json.path("name").asText(json.path("title").asText()), 0))
        .orElseThrow(() -> Refusal.notFound("there is no entity " + id));
  }

  private static Map<String, Object> written(Node node) {
    var written = new LinkedHashMap<String, Object>();
    written.put("id", node.id());
    written.put("kind", Collection.of(node.kind()).path());
    written.put("name", node.name());
    written.put("depth", node.depth());
    return written;
  }

  private static Map<String, Object> written(Edge edge) {
    return Map.of("source", edge.from(), "target", edge.to(), "weight", edge.weight());
  }
}
