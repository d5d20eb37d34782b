package byline.sink.web;

import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Edge;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity amid what it is tied to: the strongest ties on a ring, and the ties among them. */
final class GraphPage {
  private static final int RING = 28;
  private static final int MOST_TIES = 100;
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 620;
  private static final int RADIUS = 235;
  private static final int LONGEST_LABEL = 28;
  private final EntityStore store;
  private final Kind kind;
  private final String id;
  private final String name;

  GraphPage(EntityStore store, Kind kind, String id, String name) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  /**
   * Where an entity stands on the picture.
   *
   * @param side -1 left of the centre, 1 right of it
   */
  private record Place(Edge tie, int number, int side, double y) {

    /** Rows are evenly apart, lest labels meet, and on an oval all the same. */
    static Place of(Edge tie, int number, int all) {
      int half = (all + 1) / 2;
      int row = number < half ? number : all - 1 - number;
      int rows = number < half ? half : all - half;
      double y = (row + 0.5) * HEIGHT / rows;
      return new Place(tie, number, number < half ? 1 : -1, y);
    }

    double x() {
      double rise = 2 * y / HEIGHT - 1;
      return WIDTH / 2.0 + side * RADIUS * Math.sqrt(1.08 - rise * rise);
    }

    boolean isLeft() {
      return side < 0;
    }
  }

  Html html() {
    var ring = ring();
    return Html.all(
        el("p", cls("eyebrow"), "Around"),
        el("h1", attr("dir", "auto"), el("a", attr("href", Links.path(kind, id)), bdi(name))),
        ring.isEmpty()
            ? el("p", cls("nothing"), "Nothing is tied to this yet.")
            : el("figure", cls("graph"), picture(ring)),
        el("p", cls("legend"), legend()));
  }

  private Map<String, Place> ring() {
    var ties =
        store.edges(kind, id, MOST_TIES).stream()
            .filter(tie -> !tie.to().equals(id))
            .limit(RING)
            .sorted(Comparator.comparing(Edge::kind).thenComparing(Edge::to))
            .toList();
    var ring = new LinkedHashMap<String, Place>();
    for (int i = 0; i < ties.size(); i++) {
      ring.put(ties.get(i).to(), Place.of(ties.get(i), i, ties.size()));
    }
    return ring;
  }

  private Html picture(Map<String, Place> ring) {
    var parts = new ArrayList<Html>();
    ring.values().forEach(place -> parts.add(spoke(place)));
    ring.values().forEach(place -> parts.addAll(chords(place, ring)));
    ring.values().forEach(place -> parts.add(node(place)));
    parts.add(
        el(
            "circle",
            cls(Links.segment(kind)),
            attr("cx", WIDTH / 2),
            attr("cy", HEIGHT / 2),
            attr("r", 13)));
    return el(
        "svg",
        attr("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT)),
        attr("role", "img"),
        attr("aria-label", "What " + name + " is tied to"),
        parts);
  }

  private static Html spoke(Place place) {
    return line(WIDTH / 2.0, HEIGHT / 2.0, place.x(), place.y(), place.tie().weight(), "spoke");
  }

  private List<Html> chords(Place place, Map<String, Place> ring) {
    var chords = new ArrayList<Html>();
    for (var tie : store.edges(place.tie().kind(), place.tie().to(), MOST_TIES)) {
      var other = ring.get(tie.to());
      if (other != null && place.number() < other.number()) {
        chords.add(line(place.x(), place.y(), other.x(), other.y(), tie.weight(), "chord"));
      }
    }
    return chords;
  }

  private static Html line(double x1, double y1, double x2, double y2, long weight, String kind) {
    return el(
        "line",
        cls(kind),
        attr("x1", decimal(x1)),
        attr("y1", decimal(y1)),
        attr("x2", decimal(x2)),
        attr("y2", decimal(y2)),
        attr("stroke-width", decimal(Math.min(4, 1 + Math.log((double) weight)))));
  }

  private static Html node(Place place) {
    var tie = place.tie();
    var label = tie.name() == null || tie.name().isBlank() ? "(no name)" : tie.name();
    return el(
        "a",
        attr("href", "/around/" + Links.segment(tie.kind()) + "/" + Links.encode(tie.to())),
        el("title", label),
        el(
            "circle",
            cls(Links.segment(tie.kind())),
            attr("cx", decimal(place.x())),
            attr("cy", decimal(place.y())),
            attr("r", decimal(Math.min(12, 5 + Math.sqrt((double) tie.weight()))))),
        el(
            "text",
            attr("x", decimal(place.x() + (place.isLeft() ? -16 : 16))),
            attr("y", decimal(place.y() + 5)),
            attr("text-anchor", place.isLeft() ? "end" : "start"),
            attr("dir", "auto"),
            cut(label)));
  }

  private static String cut(String label) {
    int end =
        label.offsetByCodePoints(
            0, Math.min(LONGEST_LABEL, label.codePointCount(0, label.length())));
    return end < label.length() ? label.substring(0, end) + "…" : label;
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static List<Html> legend() {
    var legend = new ArrayList<Html>();
    for (var kind : Kind.values()) {
      legend.add(el("span", cls("key " + Links.segment(kind)), Links.segment(kind)));
    }
    return legend;
  }
}
