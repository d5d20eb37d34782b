package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.attr;
import static byline.sink.web.Html.bdi;
import static byline.sink.web.Html.cls;
import static byline.sink.web.Html.el;

import byline.sink.store.Hit;
import byline.sink.store.Hit.Part;
import java.util.List;
import java.util.stream.Collectors;

/** What matched of a result, marked; the texts themselves where nothing was searched. */
final class Marked {
  private static final Hit NO_HIT = new Hit(List.of(), List.of(), List.of());
  private final Hit hit;

  private Marked(Hit hit) {
    this.hit = hit;
  }

  /** Of the entity at a place of a list. */
  static Marked at(List<Hit> hits, int place) {
    return new Marked(place < hits.size() ? hits.get(place) : NO_HIT);
  }

  /** A title or name: as it matched when that is what matched, else as it is. */
  Html text(String text) {
    if (whole(hit.title()).equals(text)) {
      return parts(hit.title());
    }
    return hit.names().stream()
        .filter(name -> whole(name).equals(text))
        .findFirst()
        .map(Marked::parts)
        .orElseGet(() -> bdi(text));
  }

  /** Whether a name is among what matched. */
  boolean matches(String name) {
    return hit.names().stream().anyMatch(parts -> whole(parts).equals(name));
  }

  /** The stretch of the abstract that matched. */
  Html snippet() {
    return hit.snippet().stream().anyMatch(Part::matched)
        ? el("p", cls("snippet"), attr("dir", "auto"), parts(hit.snippet()))
        : NOTHING;
  }

  private static String whole(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  private static Html parts(List<Part> parts) {
    return el(
        "bdi",
        parts.stream()
            .map(part -> part.matched() ? el("mark", part.text()) : Html.all(part.text())));
  }
}
