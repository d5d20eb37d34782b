package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be done with what a page shows: follow it, take it along, look around it. */
final class Actions {
  private static final List<String> FORMATS = List.of("BibTeX", "CSL-JSON", "CSV", "NDJSON");

  private static final Map<Kind, String> RECORDS =
      Map.of(
          Kind.PAPER, "works",
          Kind.AUTHOR, "authors",
          Kind.TOPIC, "topics",
          Kind.VENUE, "sources",
          Kind.INSTITUTION, "institutions");

  private Actions() {}

  /** A row of links that look like buttons; the first is the one most people want. */
  static Html row(Html... links) {
    return el("p", cls("actions"), List.of(links));
  }

  static Html button(String address, String label) {
    return el("a", cls("button"), attr("href", address), label);
  }

  static Html around(Kind kind, String id) {
    return button("/around" + Links.path(kind, id), "Graph");
  }

  static Html follow(Kind kind, String id) {
    return button(feed(kind, id), "Follow");
  }

  static Html claim(String id) {
    return button(Links.path(Kind.AUTHOR, id) + "/claim", "Claim this record");
  }

  /** Address of the Atom feed of an entity. */
  static String feed(Kind kind, String id) {
    return "/feed" + Links.path(kind, id);
  }

  /** The same for programs: the record, and what happens to it from now on. */
  static Html programs(Kind kind, String id) {
    return Parts.section(
        "For programs",
        el(
            "p",
            Parts.dotted(
                Stream.of(
                    el("a", attr("href", "/" + RECORDS.get(kind) + "/" + Links.encode(id)), "JSON"),
                    kind == Kind.PAPER ? NOTHING : el("a", attr("href", feed(kind, id)), "Atom"),
                    kind == Kind.PAPER
                        ? NOTHING
                        : el("a", attr("href", "/events" + Links.path(kind, id)), "Events")))));
  }

  /** What a feed reader finds by itself. */
  static Html feedLink(String feed, String title) {
    return el(
        "link",
        attr("rel", "alternate"),
        attr("type", "application/atom+xml"),
        attr("title", title),
        attr("href", feed));
  }

  /** The papers of a list, in formats to take along. */
  static Html downloads(PaperQuery query, long count) {
    return count == 0
        ? NOTHING
        : el(
            "p",
            cls("downloads"),
            el("span", cls("quiet"), "Take along as "),
            Parts.dotted(FORMATS.stream().map(format -> download(query, format))));
  }

  private static Html download(PaperQuery query, String format) {
    return el(
        "a",
        attr("href", "/works?" + query.inApi() + "format=" + parameter(format)),
        attr("rel", "nofollow"),
        format);
  }

  /** One paper as a reference for a manager of them. */
  static Html citations(String id) {
    return el(
        "p",
        cls("downloads"),
        Parts.dotted(
            FORMATS.stream()
                .map(
                    format ->
                        el(
                            "a",
                            attr(
                                "href",
                                "/works?filter=id:"
                                    + Links.encode(id)
                                    + "&format="
                                    + parameter(format)),
                            attr("rel", "nofollow"),
                            format))));
  }

  private static String parameter(String format) {
    return format.toLowerCase(Locale.ROOT);
  }
}
