package byline.enrich.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words at a title's start that make it a companion of the work it names, not that work. */
final class TitleMarker {
  private static final Map<String, String> FIRST =
      Map.ofEntries(
          Map.entry("erratum", "erratum"),
          Map.entry("errata", "erratum"),
          Map.entry("corrigendum", "erratum"),
          Map.entry("corrigenda", "erratum"),
          Map.entry("correction", "erratum"),
          Map.entry("retraction", "retraction"),
          Map.entry("retracted", "retraction"),
          Map.entry("addendum", "addendum"),
          Map.entry("supplementary", "supplement"),
          Map.entry("supplemental", "supplement"),
          Map.entry("supplement", "supplement"),
          Map.entry("appendix", "supplement"),
          Map.entry("reply", "reply"),
          Map.entry("response", "reply"),
          Map.entry("rejoinder", "reply"),
          Map.entry("comment", "comment"),
          Map.entry("comments", "comment"),
          Map.entry("discussion", "comment"),
          Map.entry("commentary", "comment"),
          Map.entry("review", "review"));
  private static final Set<String> LINKS =
      Set.of(
          "to",
          "on",
          "of",
          "for",
          "material",
          "materials",
          "article",
          "note",
          "notice",
          "paper",
          "information",
          "from",
          "the");

  private TitleMarker() {}

  static String of(List<String> words) {
    if (words.size() < 3) {
      return "";
    }
    String first = FIRST.get(words.get(0));
    if (first != null
        && (LINKS.contains(words.get(1))
            || first.equals("erratum")
            || first.equals("retraction"))) {
      return first;
    }
    boolean book = words.get(0).equals("book") && words.get(1).startsWith("review");
    int n = words.size();
    boolean atEnd = words.get(n - 2).equals("book") && words.get(n - 1).startsWith("review");
    return book || atEnd ? "review" : "";
  }
}
