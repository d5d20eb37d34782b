package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.graph.Graph;
import byline.sink.graph.Node;
import byline.sink.store.Kind;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An entity amid what it is tied to: a picture to look around in, and the same as a list. */
final class GraphPage {
  private final Kind kind;
  private final String id;
  private final String name;
  private final Graph graph;

  GraphPage(Kind kind, String id, String name, Graph graph) {
    this.kind = kind;
    this.id = id;
    this.name = name;
    this.graph = graph;
  }

  /** The only script there is, of our own. */
  static Html script() {
    return el("script", attr("src", Asset.GRAPH.path()), attr("defer", ""));
  }

  /** Lets this page run that script, and the script ask for more of the graph. */
  static void allowScript(Context ctx) {
    var policy = ctx.res().getHeader("Content-Security-Policy");
    ctx.header(
        "Content-Security-Policy",
        (policy == null ? "default-src 'none'" : policy)
            + "; script-src 'self'; connect-src 'self'");
  }

  Html html() {
    return all(
        el("p", cls("eyebrow"), "Around this " + Links.segment(kind)),
        el(
            "h1",
            cls("title"),
            attr("dir", "auto"),
            el("a", attr("href", Links.path(kind, id)), bdi(name))),
        graph.nodes().size() == 1
            ? el("p", cls("empty"), "Nothing is tied to this yet.")
            : all(figure(), list()));
  }

  private Html figure() {
    return el(
        "figure",
        cls("graph"),
        attr("id", "graph"),
        new GraphPicture(graph).html(),
        el("figcaption", cls("legend"), legend()));
  }

  private static List<Html> legend() {
    var legend = new ArrayList<Html>();
    for (var kind : Kind.values()) {
      legend.add(
          el(
              "span",
              cls("key " + Links.segment(kind)),
              el(
                  "svg",
                  attr("viewBox", "-12 -12 24 24"),
                  attr("aria-hidden", true),
                  GraphPicture.shape(kind)),
              Joins.capital(SearchPage.label(kind))));
    }
    legend.add(el("span", cls("quiet"), "The more papers tie two, the wider the line."));
    return legend;
  }

  private Html list() {
    var weights = new HashMap<String, Long>();
    for (var edge : graph.edges()) {
      if (edge.from().equals(id)) {
        weights.put(edge.to(), edge.weight());
      } else if (edge.to().equals(id)) {
        weights.put(edge.from(), edge.weight());
      }
    }
    return el(
        "section",
        cls("tied"),
        el("h2", "The same as a list"),
        el("div", cls("quarters"), Arrays.stream(Kind.values()).map(kind -> list(kind, weights))));
  }

  private Html list(Kind listed, Map<String, Long> weights) {
    var items =
        graph.nodes().stream()
            .filter(node -> node.kind() == listed && node.depth() > 0)
            .map(node -> item(node, weights.getOrDefault(node.id(), 1L)))
            .toList();
    return items.isEmpty()
        ? NOTHING
        : el(
            "section",
            el("h3", Joins.capital(SearchPage.label(listed))),
            el("ul", cls("plain tally"), attr("data-kind", Links.segment(listed)), items));
  }

  private Html item(Node node, long weight) {
    var weighed = kind != Kind.PAPER && (node.kind() == Kind.AUTHOR || node.kind() == Kind.TOPIC);
    return el(
        "li",
        el("span", Links.entity(node.kind(), node.id(), node.name())),
        weighed ? el("span", cls("quiet"), Parts.grouped(weight)) : null);
  }
}
