package byline.sink.web;

import static byline.sink.store.Fields.objects;
import static byline.sink.store.Fields.text;
import static byline.sink.store.Fields.textOrEmpty;
import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Kind;
import byline.sink.store.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers one below the other: title, byline, and where they appeared. */
final class PaperList {
  private static final int LONGEST_BYLINE = 6;
  private static final int MOST_TOPICS = 4;

  private PaperList() {}

  static Html of(Listing listing) {
    var papers = Catalogue.entities(listing);
    return el(
        "ol",
        cls("papers"),
        IntStream.range(0, papers.size())
            .mapToObj(i -> paper(papers.get(i), Marked.at(listing.hits(), i))));
  }

  private static Html paper(JsonNode paper, Marked marked) {
    var title = PaperPage.titleOf(paper);
    return el(
        "li",
        el(
            "h3",
            attr("dir", "auto"),
            Links.entity(Kind.PAPER, text(paper, "id"), marked.text(title))),
        byline(paper, marked),
        marked.snippet(),
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

  /** The first names, and of the others those that were searched for. */
  private static Html byline(JsonNode paper, Marked marked) {
    var authors = objects(paper, "authors").toList();
    if (authors.isEmpty()) {
      return NOTHING;
    }
    var shown = new ArrayList<Html>();
    for (int i = 0; i < authors.size(); i++) {
      var name = textOrEmpty(authors.get(i), "name");
      if (i < LONGEST_BYLINE || (marked.matches(name) && shown.size() < 2 * LONGEST_BYLINE)) {
        var id = text(authors.get(i), "id");
        shown.add(Links.entity(Kind.AUTHOR, id, marked.text(name.isBlank() ? "(no name)" : name)));
      }
    }
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

  /** A list that may have nothing in it, which is said in words. */
  static Html orNone(Listing listing) {
    return listing.entities().isEmpty()
        ? el("p", cls("nothing"), "No paper is left. Widen the list by removing a choice above.")
        : of(listing);
  }
}
