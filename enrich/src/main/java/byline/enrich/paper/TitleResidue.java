package byline.enrich.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The telling words of one title that the other lacks.
 *
 * <p>Pages glue bylines, venues, years and labels to titles; words that the two claims print
 * elsewhere, or that only label a work, are no difference between two works.
 */
final class TitleResidue {
  private static final Set<String> LABELS =
      Set.of(
          "proc",
          "proceedings",
          "conf",
          "conference",
          "international",
          "int",
          "intl",
          "technical",
          "tech",
          "report",
          "techreport",
          "rep",
          "vol",
          "volume",
          "no",
          "number",
          "pp",
          "pages",
          "appear",
          "submitted",
          "press",
          "available",
          "http",
          "www",
          "ftp",
          "pdf",
          "ps",
          "acm",
          "ieee",
          "extended",
          "full",
          "short",
          "version",
          "abstract",
          "demo",
          "demonstration",
          "panel",
          "tutorial",
          "poster",
          "paper",
          "talk",
          "slides",
          "session",
          "invited",
          "keynote",
          "unpublished",
          "manuscript",
          "preprint",
          "arxiv",
          "thesis",
          "phd",
          "dissertation",
          "university",
          "univ",
          "department",
          "dept",
          "ed",
          "eds",
          "editor",
          "editors",
          "et",
          "al",
          "th",
          "nd",
          "rd",
          "st",
          "quot",
          "hellip",
          "raquo",
          "group",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "special",
          "issue",
          "guest",
          "editorial",
          "introduction",
          "foreword",
          "preface");

  private TitleResidue() {}

  /** Words of {@code a}'s title without a like in {@code b}'s title, byline or venue. */
  static List<String> of(ClaimView a, ClaimView b) {
    List<String> left = new ArrayList<>();
    String other = b.title().key();
    for (String word : a.title().content()) {
      boolean printed = other.contains(word) || isLike(word, b.title().words());
      if (!printed && !isAside(word, a, b)) {
        left.add(word);
      }
    }
    return left;
  }

  private static boolean isLike(String word, List<String> others) {
    return others.stream()
        .anyMatch(o -> Spelling.isClose(word, o) || isSameStem(word, o) || isGlued(word, o));
  }

  private static boolean isGlued(String word, String other) {
    return other.length() >= 6 && word.length() > other.length() && word.contains(other);
  }

  /** Whether two words differ in their endings only. */
  private static boolean isSameStem(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < least && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 5 && shared >= Math.max(a.length(), b.length()) - 3;
  }

  private static boolean isAside(String word, ClaimView a, ClaimView b) {
    return word.length() == 1
        || LABELS.contains(word)
        || Character.isDigit(word.charAt(0))
        || a.printsAuthorWord(word)
        || b.printsAuthorWord(word)
        || b.venue().names(word)
        || a.venue().names(word);
  }
}
