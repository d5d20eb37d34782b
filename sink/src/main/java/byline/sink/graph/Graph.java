package byline.sink.graph;

import byline.sink.store.Edge;
import java.util.List;

/**
 * Entities and the ties between them; every tie is between two of the entities, and stands once.
 *
 * @param nodes the centre first, then nearer ones before further ones, strongly tied ones first
 */
public record Graph(List<Node> nodes, List<Edge> edges) {
  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The entity that the graph is around. */
  public Node centre() {
    return nodes.get(0);
  }
}
