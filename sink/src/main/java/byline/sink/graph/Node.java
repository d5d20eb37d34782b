package byline.sink.graph;

import byline.sink.store.Kind;

/**
 * An entity in a graph.
 *
 * @param name as stored, empty where it has none
 * @param depth ties between it and the centre, at least
 */
public record Node(Kind kind, String id, String name, int depth) {}
