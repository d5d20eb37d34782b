package byline.sink.web;

import static byline.sink.web.Html.NOTHING;
import static byline.sink.web.Html.bdi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types of papers as people call them: records name them in the terms of CSL and Crossref. */
final class Types {
  private static final Map<String, String> LABELS =
      Map.of(
          "article-journal", "Journal article",
          "journal-article", "Journal article",
          "paper-conference", "Conference paper",
          "proceedings-article", "Conference paper",
          "book-chapter", "Book chapter",
          "posted-content", "Preprint");

  private Types() {}

  static String label(String type) {
    return LABELS.getOrDefault(type, Joins.capital(type));
  }

  static Html of(@Nullable String type) {
    return type == null ? NOTHING : bdi(label(type));
  }
}
