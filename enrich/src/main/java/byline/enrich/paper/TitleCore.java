package byline.enrich.paper;

import java.util.List;
import java.util.Set;

/** What is left of a title's words without the labels that catalogues add or drop at its ends. */
final class TitleCore {
  private static final Set<String> LABELS =
      Set.of(
          "panel",
          "session",
          "tutorial",
          "abstract",
          "extended",
          "demo",
          "demonstration",
          "demos",
          "invited",
          "talk",
          "keynote",
          "address",
          "experience",
          "paper",
          "foreword",
          "guest",
          "editor",
          "editors",
          "editorial",
          "special",
          "issue",
          "introduction",
          "preface",
          "the",
          "a",
          "an",
          "on",
          "to",
          "of",
          "s",
          "short",
          "poster",
          "research",
          "note",
          "version",
          "full",
          "preliminary",
          "draft",
          "industrial",
          "lecture",
          "seminar",
          "workshop",
          "summary",
          "book",
          "review",
          "reviews",
          "column",
          "and",
          "in",
          "best",
          "award");

  private TitleCore() {}

  /** The words between the labels; all words where nothing else is left. */
  static List<String> of(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to && LABELS.contains(words.get(from))) {
      from++;
    }
    while (to > from && LABELS.contains(words.get(to - 1))) {
      to--;
    }
    return from == to ? words : words.subList(from, to);
  }
}
