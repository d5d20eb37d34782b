package byline.sink.web;

import static byline.sink.store.Fields.number;
import static byline.sink.store.Fields.text;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
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

  static Html chips(Stream<Html> chips) {
    return el("p", cls("chips"), chips.map(chip -> el("span", cls("chip"), chip)));
  }

  /** A list whose tail is folded away, so that a long one does not push the rest off the page. */
  static Html folded(List<Html> items, int shown, String many) {
    int more = items.size() - shown;
    return more <= 2
        ? el("ul", cls("plain tally"), items)
        : all(
            el("ul", cls("plain tally"), items.subList(0, shown)),
            el(
                "details",
                cls("more"),
                el("summary", grouped(more) + " more " + many),
                el("ul", cls("plain tally"), items.subList(shown, items.size()))));
  }

  /** A linked name with the number of papers behind it, as an item of a tally. */
  static Html tallied(Html name, JsonNode node) {
    return tallied(name, number(node, "papers"));
  }

  static Html tallied(Html name, @Nullable Integer papers) {
    return el(
        "li", el("span", name), papers == null ? null : el("span", cls("quiet"), grouped(papers)));
  }

  static Html fact(String value, String label) {
    return el("div", el("dt", label), el("dd", value));
  }

  /** The first and last year that an entity is known from. */
  static Html years(JsonNode entity) {
    var years = entity.path("years");
    if (!years.path(0).canConvertToInt() || !years.path(1).canConvertToInt()) {
      return NOTHING;
    }
    int first = years.path(0).asInt();
    int last = years.path(1).asInt();
    return fact(first == last ? "" + first : first + "–" + last, "years");
  }

  static boolean incomplete(JsonNode paper) {
    return Boolean.FALSE.equals(Fields.truth(paper, "authorsComplete"));
  }

  static Html author(JsonNode author) {
    return Links.entity(Kind.AUTHOR, text(author, "id"), text(author, "name"));
  }

  static Html venue(JsonNode paper) {
    var venue = paper.path("venue");
    return venue.hasNonNull("name")
        ? Links.entity(Kind.VENUE, text(venue, "id"), text(venue, "name"))
        : NOTHING;
  }

  /** Links to the pages of a list before and after this one. */
  static Html pager(String address, int page, int size, long count) {
    long pages = Math.min(Catalogue.LAST_PAGE, (count + size - 1) / size);
    if (pages <= 1) {
      return NOTHING;
    }
    return el(
        "nav",
        cls("pager"),
        attr("aria-label", "Pages"),
        page > 1 ? turn("prev", address, page - 1, "← Previous") : el("span"),
        el("span", cls("quiet"), "Page " + page + " of " + grouped(pages)),
        page < pages ? turn("next", address, page + 1, "Next →") : el("span"));
  }

  private static Html turn(String way, String address, int page, String label) {
    return el("a", attr("rel", way), attr("href", address + "page=" + page), label);
  }
}
