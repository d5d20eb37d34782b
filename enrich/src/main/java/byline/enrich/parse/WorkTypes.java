package byline.enrich.parse;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of work that sites name, as CSL item types (and {@code preprint}). */
final class WorkTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("preprint", "preprint"),
          Map.entry("posted content", "preprint"),
          Map.entry("working paper", "preprint"),
          Map.entry("article", "article-journal"),
          Map.entry("article journal", "article-journal"),
          Map.entry("journal article", "article-journal"),
          Map.entry("research article", "article-journal"),
          Map.entry("review article", "article-journal"),
          Map.entry("data article", "article-journal"),
          Map.entry("scholarlyarticle", "article-journal"),
          Map.entry("review", "review"),
          Map.entry("editorial", "article-journal"),
          Map.entry("letter", "article-journal"),
          Map.entry("conference paper", "paper-conference"),
          Map.entry("conference article", "paper-conference"),
          Map.entry("proceedings paper", "paper-conference"),
          Map.entry("proceedings article", "paper-conference"),
          Map.entry("paper conference", "paper-conference"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("book", "book"),
          Map.entry("monograph", "book"),
          Map.entry("edited book", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("book chapter", "chapter"),
          Map.entry("chapter", "chapter"),
          Map.entry("thesis", "thesis"),
          Map.entry("dissertation", "thesis"),
          Map.entry("dissertation thesis", "thesis"),
          Map.entry("doctoral thesis", "thesis"),
          Map.entry("phd thesis", "thesis"),
          Map.entry("master thesis", "thesis"),
          Map.entry("report", "report"),
          Map.entry("dataset", "dataset"),
          Map.entry("data set", "dataset"),
          Map.entry("technical report", "report"),
          Map.entry("software", "software"));

  private WorkTypes() {}

  /** The type behind a printed kind in any spelling, or null when it says nothing certain. */
  static @Nullable String of(String printed) {
    return TYPES.get(printed.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]{1,20}", " ").strip());
  }
}
