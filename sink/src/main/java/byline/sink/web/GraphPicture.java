package byline.sink.web;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.graph.Graph;
import byline.sink.graph.Node;
import byline.sink.store.Edge;
import byline.sink.store.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A graph drawn around its centre: rows evenly apart on an oval, so that no label meets another.
 * Kinds differ by shape as well as by colour, weights by the width of the lines.
 */
final class GraphPicture {
  private static final int WIDTH = 1000;
  private static final int ROW = 34;
  private static final int LEAST_HEIGHT = 360;
  private static final int RADIUS = 215;
  private static final int LONGEST_LABEL = 32;
  private static final int LABEL_AT = 16;
  private static final Map<Kind, String> SHAPES =
      Map.of(
          Kind.AUTHOR, "M0 -9A9 9 0 1 1 0 9A9 9 0 1 1 0 -9Z",
          Kind.PAPER, "M-7 -9H3L7 -5V9H-7Z",
          Kind.TOPIC, "M0 -11L11 0L0 11L-11 0Z",
          Kind.VENUE, "M-5.5 -9.5H5.5L11 0L5.5 9.5H-5.5L-11 0Z",
          Kind.INSTITUTION, "M0 -11L10 -3V9H-10V-3Z");
  private final Graph graph;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final int height;

  GraphPicture(Graph graph) {
    this.graph = graph;
    var ring =
        graph.nodes().stream()
            .filter(node -> node.depth() > 0)
            .sorted(Comparator.comparing(Node::kind))
            .toList();
    this.height = Math.max(LEAST_HEIGHT, (ring.size() + 1) / 2 * ROW);
    places.put(graph.centre().id(), new Place(0, 0, 0));
    for (int i = 0; i < ring.size(); i++) {
      places.put(ring.get(i).id(), place(i, ring.size()));
    }
  }

  /**
   * Where an entity stands.
   *
   * @param side -1 left of the centre, 1 right of it, 0 in it
   */
  private record Place(double x, double y, int side) {}

  private Place place(int number, int all) {
    int half = (all + 1) / 2;
    int row = number < half ? number : all - 1 - number;
    int rows = number < half ? half : all - half;
    int side = number < half ? 1 : -1;
    double rise = (row + 0.5) / rows * 2 - 1;
    double x = side * RADIUS * Math.sqrt(1.1 - rise * rise);
    return new Place(x, rise * height / 2, side);
  }

  Html html() {
    return el(
        "svg",
        attr("viewBox", "%d %d %d %d".formatted(-WIDTH / 2, -height / 2, WIDTH, height)),
        attr("role", "group"),
        attr("aria-label", "What " + Frame.withoutOverrides(graph.centre().name()) + " is tied to"),
        attr("data-centre", graph.centre().id()),
        el("defs", symbols()),
        el("g", cls("ties"), graph.edges().stream().map(this::tie)),
        el("g", cls("nodes"), graph.nodes().stream().map(this::node)));
  }

  private static List<Html> symbols() {
    var symbols = new ArrayList<Html>();
    for (var kind : Kind.values()) {
      symbols.add(el("g", attr("id", "shape-" + Links.segment(kind)), shape(kind)));
    }
    return symbols;
  }

  static Html shape(Kind kind) {
    return el("path", attr("d", String.valueOf(SHAPES.get(kind))));
  }

  private Html tie(Edge tie) {
    var from = places.getOrDefault(tie.from(), new Place(0, 0, 0));
    var to = places.getOrDefault(tie.to(), new Place(0, 0, 0));
    var centre = graph.centre().id();
    var spoke = tie.from().equals(centre) || tie.to().equals(centre);
    return el(
        "line",
        cls(spoke ? "spoke" : "chord"),
        attr("x1", decimal(from.x())),
        attr("y1", decimal(from.y())),
        attr("x2", decimal(to.x())),
        attr("y2", decimal(to.y())),
        attr("data-from", tie.from()),
        attr("data-to", tie.to()),
        attr("stroke-width", decimal(width(tie.weight()))));
  }

  private static double width(long weight) {
    return Math.min(7, 1 + 1.3 * Math.log((double) weight));
  }

  private Html node(Node node) {
    var place = places.getOrDefault(node.id(), new Place(0, 0, 0));
    var name = Frame.withoutOverrides(node.name());
    var label = name.isBlank() ? "(no name)" : name;
    var central = node.depth() == 0;
    return el(
        "a",
        cls("node " + Links.segment(node.kind()) + (central ? " centre" : "")),
        attr("href", (central ? "" : "/around") + Links.path(node.kind(), node.id())),
        attr("data-id", node.id()),
        attr("data-page", Links.path(node.kind(), node.id())),
        attr("transform", "translate(" + decimal(place.x()) + " " + decimal(place.y()) + ")"),
        el("title", Links.segment(node.kind()) + ": " + label),
        el("use", attr("href", "#shape-" + Links.segment(node.kind()))),
        central ? null : text(place, label));
  }

  private static Html text(Place place, String label) {
    var left = place.side() < 0;
    return el(
        "text",
        attr("x", left ? -LABEL_AT : LABEL_AT),
        attr("y", 5),
        attr("text-anchor", left ? "end" : "start"),
        cut(label));
  }

  private static String cut(String label) {
    int end =
        label.offsetByCodePoints(
            0, Math.min(LONGEST_LABEL, label.codePointCount(0, label.length())));
    return end < label.length() ? label.substring(0, end).strip() + "…" : label;
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
