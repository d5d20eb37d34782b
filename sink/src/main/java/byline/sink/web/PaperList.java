package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.all;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Papers one below the other: title, byline, and where they appeared. */
final class PaperList {
  private static final int LONGEST_BYLINE = 6;
  private static final int MOST_TOPICS = 4;

  private PaperList() {}

  static Html of(List<JsonNode> papers) {
    return el("ol", cls("papers"), papers.stream().map(PaperList::paper));
  }

  private static Html paper(JsonNode paper) {
    return el(
        "li",
        el(
            "h3",
            attr("dir", "auto"),
            Links.entity(Kind.PAPER, text(paper, "id"), PaperPage.titleOf(paper))),
        byline(paper),
        el(
            "p",
            cls("meta"),
            Parts.dotted(
                Stream.of(
                    year(paper),
                    Types.of(text(paper, "type")),
                    Parts.venue(paper),
                    topics(paper)))));
  }

  private static Html year(JsonNode paper) {
    var year = text(paper, "year");
    return year == null ? NOTHING : el("span", cls("year"), year);
  }

  private static Html topics(JsonNode paper) {
    var topics =
        objects(paper, "topics")
            .limit(MOST_TOPICS)
            .map(topic -> Links.entity(Kind.TOPIC, text(topic, "id"), text(topic, "name")))
            .toList();
    return topics.isEmpty() ? NOTHING : Parts.commas(topics);
  }

  private static Html byline(JsonNode paper) {
    var authors = objects(paper, "authors").toList();
    if (authors.isEmpty()) {
      return NOTHING;
    }
    var shown = authors.stream().limit(LONGEST_BYLINE).map(Parts::author).toList();
    int more = authors.size() - shown.size();
    return el(
        "p",
        cls("byline"),
        Parts.commas(shown),
        more > 0 ? el("span", cls("quiet"), " and " + more + " more") : null,
        Parts.incomplete(paper)
            ? el("span", cls("quiet"), attr("title", "The byline may be longer"), "\u00a0…")
            : null);
  }

  /** What stands under a heading of papers, with nothing to show said in words. */
  static Html orNone(List<JsonNode> papers) {
    return papers.isEmpty()
        ? el("p", cls("nothing"), "No paper is left. Widen the list by removing a choice above.")
        : all(of(papers));
  }
}
