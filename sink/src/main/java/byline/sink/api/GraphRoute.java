package byline.sink.api;

import byline.sink.store.Edge;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import byline.sink.store.Stored;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The graph around an entity: {@code /graph/{id}?depth=1..3&limit=1..500}. Ties are followed
 * strongest first, until as many nodes are found as asked for.
 */
final class GraphRoute implements Handler {
  private static final int DEEPEST = 3;
  private static final int MOST_NODES = 500;
  private static final int USUAL_NODES = 60;
  private static final int MOST_TIES = 100;
  private final EntityStore store;

  GraphRoute(EntityStore store) {
    this.store = store;
  }

  /** A node on its way into the answer. */
  private record Node(Kind kind, String id, String name, int depth) {
    Map<String, Object> written() {
      var written = new LinkedHashMap<String, Object>();
      written.put("id", id);
      written.put("kind", Collection.of(kind).path());
      written.put("name", name);
      written.put("depth", depth);
      return written;
    }
  }

  @Override
  public void handle(Context ctx) {
    int depth = ListRequest.number(ctx, "depth", 1, DEEPEST);
    int limit = ListRequest.number(ctx, "limit", USUAL_NODES, MOST_NODES);
    var nodes = new LinkedHashMap<String, Node>();
    var edges = new LinkedHashMap<Set<String>, Edge>();
    var centre = centre(ctx.pathParam("id"));
    nodes.put(centre.id(), centre);
    var border = List.of(centre);
    for (int step = 1; step <= depth; step++) {
      border = grow(border, nodes, edges, limit);
    }
    Json.answer(
        ctx,
        200,
        Map.of(
            "nodes", nodes.values().stream().map(Node::written).toList(),
            "edges", edges.values().stream().map(GraphRoute::written).toList()));
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

  private List<Node> grow(
      List<Node> border, Map<String, Node> nodes, Map<Set<String>, Edge> edges, int limit) {
    var next = new ArrayList<Node>();
    for (var node : border) {
      for (var edge : store.edges(node.kind(), node.id(), MOST_TIES)) {
        if (!nodes.containsKey(edge.to()) && nodes.size() < limit) {
          var name = edge.name() == null ? "" : edge.name();
          var found = new Node(edge.kind(), edge.to(), name, node.depth() + 1);
          nodes.put(edge.to(), found);
          next.add(found);
        }
        if (nodes.containsKey(edge.to())) {
          edges.putIfAbsent(ends(edge), edge);
        }
      }
    }
    return next;
  }

  /** Ties are seen from both ends, and shown once. */
  private static Set<String> ends(Edge edge) {
    return new HashSet<>(List.of(edge.from(), edge.to()));
  }

  private static Map<String, Object> written(Edge edge) {
    return Map.of("source", edge.from(), "target", edge.to(), "weight", edge.weight());
  }
}
