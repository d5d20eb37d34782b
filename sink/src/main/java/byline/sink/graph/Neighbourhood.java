package byline.sink.graph;

import byline.sink.store.Edge;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is around an entity, the strongest ties first, within bounds. */
public final class Neighbourhood {
  /** No node is asked for more ties of a kind than this, however many it has. */
  private static final int MOST_TIES = 100;

  /** How many of each kind a picture has room for. */
  private static final Map<Kind, Integer> RING =
      Map.of(Kind.AUTHOR, 12, Kind.PAPER, 8, Kind.TOPIC, 6, Kind.VENUE, 2, Kind.INSTITUTION, 4);

  private final EntityStore store;

  public Neighbourhood(EntityStore store) {
    this.store = store;
  }

  /**
   * How far to go from the centre.
   *
   * @param depth ties from the centre, from 1
   * @param limit nodes in all, from 1
   * @param kinds of entity to find; the centre may be of another
   */
  public record Bounds(int depth, int limit, Set<Kind> kinds) {
    public Bounds {
      kinds = Set.copyOf(kinds);
    }
  }

  /** The graph around an entity: of all that a step reaches, the most strongly tied come first. */
  public Graph around(Kind kind, String id, String name, Bounds bounds) {
    var growing = new Growing(new Node(kind, id, name, 0));
    var border = List.copyOf(growing.nodes.values());
    for (int step = 1; step <= bounds.depth() && !border.isEmpty(); step++) {
      border = growing.step(border, bounds);
    }
    return growing.graph();
  }

  /** A few of each kind of what an entity is tied to, and the ties among these. */
  public Graph ring(Kind kind, String id, String name) {
    var growing = new Growing(new Node(kind, id, name, 0));
    var room = new LinkedHashMap<>(RING);
    for (var tie : ties(kind, id)) {
      if (room.merge(tie.kind(), -1, Integer::sum) >= 0) {
        growing.add(tie, 1);
      }
    }
    for (var node : List.copyOf(growing.nodes.values())) {
      ties(node.kind(), node.id()).forEach(growing::tie);
    }
    return growing.graph();
  }

  private List<Edge> ties(Kind kind, String id) {
    return store.edges(kind, id, MOST_TIES).stream().filter(tie -> !tie.to().equals(id)).toList();
  }

  /** A graph in the making. */
  private final class Growing {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Set<String>, Edge> edges = new LinkedHashMap<>();

    private Growing(Node centre) {
      nodes.put(centre.id(), centre);
    }

    private List<Node> step(List<Node> border, Bounds bounds) {
      var reached = new ArrayList<Edge>();
      for (var node : border) {
        reached.addAll(ties(node.kind(), node.id()));
      }
      reached.sort(Edge.STRONGEST);
      var found = new ArrayList<Node>();
      int depth = border.get(0).depth() + 1;
      for (var tie : reached) {
        if (bounds.kinds().contains(tie.kind())
            && !nodes.containsKey(tie.to())
            && nodes.size() < bounds.limit()) {
          found.add(add(tie, depth));
        }
      }
      reached.forEach(this::tie);
      return found;
    }

    private Node add(Edge tie, int depth) {
      var node = new Node(tie.kind(), tie.to(), tie.name() == null ? "" : tie.name(), depth);
      nodes.putIfAbsent(tie.to(), node);
      tie(tie);
      return node;
    }

    /** Ties are seen from both ends, and kept once. */
    private void tie(Edge tie) {
      if (nodes.containsKey(tie.to()) && !tie.from().equals(tie.to())) {
        edges.putIfAbsent(Set.of(tie.from(), tie.to()), tie);
      }
    }

    private Graph graph() {
      return new Graph(
          List.copyOf(nodes.values()), edges.values().stream().sorted(Edge.STRONGEST).toList());
    }
  }
}
