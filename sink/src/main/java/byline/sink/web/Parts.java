package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Fields;
import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pieces that several pages show. */
final class Parts {
  private static final int LONGEST_BYLINE = 8;

  private Parts() {}

  /** A part of a page under a heading; nothing when there is nothing in it. */
  static Html section(String heading, List<Html> content) {
    return content.isEmpty() ? NOTHING : el("section", el("h2", heading), content);
  }

  static Html section(String heading, Html content) {
    return section(heading, List.of(content));
  }

  static String count(long number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }

  static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  static String decimal(double number) {
    var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** Parts on one line, with a dot between. */
  static Html dotted(Stream<Html> parts) {
    var line = new ArrayList<Html>();
    parts
        .filter(part -> part != NOTHING)
        .forEach(
            part -> {
              if (!line.isEmpty()) {
                line.add(el("span", cls("dot"), attr("aria-hidden", true), " · "));
              }
              line.add(part);
            });
    return all(line);
  }

  static Html papers(List<JsonNode> papers) {
    return el("ol", cls("papers"), papers.stream().map(Parts::paper));
  }

  private static Html paper(JsonNode paper) {
    return el(
        "li",
        el("div", cls("when"), text(paper, "year")),
        el(
            "div",
            el(
                "h3",
                attr("dir", "auto"),
                Links.entity(Kind.PAPER, text(paper, "id"), text(paper, "title"))),
            el("p", cls("byline"), shortByline(paper)),
            el(
                "p",
                cls("meta"),
                narrow(text(paper, "year")),
                dotted(Stream.of(bdi(text(paper, "type")), venue(paper), all(topics(paper)))))));
  }

  /** Shown only where the page is too narrow for a column of its own. */
  private static Html narrow(@Nullable String text) {
    return text == null ? NOTHING : el("span", cls("narrow"), text, " · ");
  }

  static Html venue(JsonNode paper) {
    var venue = paper.path("venue");
    return venue.hasNonNull("name")
        ? Links.entity(Kind.VENUE, text(venue, "id"), text(venue, "name"))
        : NOTHING;
  }

  private static List<Html> topics(JsonNode paper) {
    return objects(paper, "topics")
        .limit(4)
        .map(
            topic ->
                el(
                    "span",
                    cls("tag"),
                    Links.entity(Kind.TOPIC, text(topic, "id"), text(topic, "name"))))
        .toList();
  }

  private static Html shortByline(JsonNode paper) {
    var authors = objects(paper, "authors").toList();
    var shown = authors.stream().limit(LONGEST_BYLINE).map(Parts::author).toList();
    int more = authors.size() - shown.size();
    return all(
        commas(shown),
        more > 0 ? " and " + more + " more" : null,
        incomplete(paper) && more <= 0 && !authors.isEmpty()
            ? el("span", cls("quiet"), " …")
            : null);
  }

  static boolean incomplete(JsonNode paper) {
    return Boolean.FALSE.equals(Fields.truth(paper, "authorsComplete"));
  }

  static Html author(JsonNode author) {
    return Links.entity(Kind.AUTHOR, text(author, "id"), text(author, "name"));
  }

  static Html commas(List<Html> parts) {
    var line = new ArrayList<Object>();
    for (var part : parts) {
      if (!line.isEmpty()) {
        line.add(", ");
      }
      line.add(part);
    }
    return all(line);
  }

  /** What sites measured: never without whose figure it is, and of when. */
  static Html metrics(JsonNode entity) {
    var rows =
        objects(entity, "metrics")
            .map(
                metric ->
                    el(
                        "div",
                        cls("metric"),
                        el("dt", bdi(text(metric, "name"))),
                        el(
                            "dd",
                            el("b", bdi(metricValue(metric))),
                            el(
                                "small",
                                dotted(
                                    Stream.of(
                                        bdi(text(metric, "source")), bdi(text(metric, "asOf"))))))))
            .toList();
    return rows.isEmpty() ? NOTHING : section("Measured elsewhere", el("dl", cls("metrics"), rows));
  }

  private static String metricValue(JsonNode metric) {
    var value = Fields.real(metric, "value");
    return value == null ? textOrEmpty(metric, "value") : decimal(value);
  }

  static Html presentations(JsonNode entity) {
    return section(
        "Presentations",
        objects(entity, "presentations")
            .map(
                talk ->
                    el(
                        "div",
                        cls("entry"),
                        el("p", attr("dir", "auto"), firstOf(talk, "title", "event")),
                        el(
                            "p",
                            cls("meta"),
                            dotted(
                                Stream.of(
                                    talk.hasNonNull("title") ? bdi(text(talk, "event")) : NOTHING,
                                    bdi(text(talk, "place")),
                                    bdi(text(talk, "date")),
                                    bdi(text(talk, "scope")))))))
            .toList());
  }

  private static String firstOf(JsonNode node, String one, String other) {
    return node.hasNonNull(one) ? textOrEmpty(node, one) : textOrEmpty(node, other);
  }

  /** The joins that made an entity what it is. */
  static Html because(JsonNode entity) {
    var joins = objects(entity, "because").map(Parts::join).toList();
    return joins.isEmpty()
        ? NOTHING
        : el(
            "section",
            el(
                "details",
                el("summary", "Why these belong together: ", count(joins.size(), "join", "joins")),
                el("ul", cls("joins"), joins)));
  }

  private static Html join(JsonNode join) {
    return el(
        "li",
        el("code", bdi(text(join, "rule"))),
        " ",
        claim(text(join, "left")),
        " ↔ ",
        claim(text(join, "right")));
  }

  private static Html claim(@Nullable String reference) {
    return el("span", cls("claim"), Links.outside(reference, null));
  }

  static Html chips(Stream<Html> chips) {
    return el("p", cls("chips"), chips.map(chip -> el("span", cls("chip"), chip)));
  }

  /** "+n" behind a linked name. */
  static Html counted(Html name, JsonNode node) {
    var papers = number(node, "papers");
    return all(name, papers == null ? null : el("span", cls("quiet"), " " + grouped(papers)));
  }

  /** Links to the pages of a list before and after this one. */
  static Html pager(String address, int page, int size, long count) {
    long pages = (count + size - 1) / size;
    if (pages <= 1) {
      return NOTHING;
    }
    return el(
        "nav",
        cls("pager"),
        attr("aria-label", "Pages"),
        page > 1
            ? el(
                "a",
                attr("rel", "prev"),
                attr("href", address + "page=" + (page - 1)),
                "← Previous")
            : el("span"),
        el("span", cls("quiet"), "Page " + page + " of " + grouped(pages)),
        page < pages
            ? el("a", attr("rel", "next"), attr("href", address + "page=" + (page + 1)), "Next →")
            : el("span"));
  }
}
