package byline.enrich.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single words of a title are worth: empty words, numbers, titles that many works bear. */
final class TitleWords {
  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "from", "at", "as",
          "is", "are", "its", "their", "into", "via", "or", "s", "der", "die", "das", "und", "fur",
          "le", "la", "les", "de", "des", "du", "et", "el", "los", "un", "une", "que");
  private static final Set<String> GENERIC =
      Set.of(
          "editorial",
          "editorials",
          "preface",
          "foreword",
          "introduction",
          "prologue",
          "epilogue",
          "contents",
          "index",
          "abstracts",
          "abstract",
          "news",
          "obituary",
          "letter",
          "letters",
          "editor",
          "editors",
          "chair",
          "chairs",
          "message",
          "guest",
          "note",
          "notes",
          "book",
          "review",
          "reviews",
          "reviewers",
          "acknowledgement",
          "acknowledgements",
          "acknowledgments",
          "acknowledgment",
          "special",
          "issue",
          "section",
          "column",
          "announcement",
          "announcements",
          "report",
          "reports",
          "reminiscences",
          "influential",
          "papers",
          "title",
          "page",
          "panel",
          "session",
          "keynote",
          "invited",
          "talk",
          "address",
          "welcome",
          "table",
          "front",
          "matter",
          "back",
          "cover",
          "errata",
          "erratum",
          "corrigendum",
          "correction",
          "comments",
          "comment",
          "discussion",
          "summary",
          "overview",
          "call",
          "conclusion",
          "conclusions",
          "appendix",
          "bibliography",
          "references",
          "glossary",
          "workshop",
          "conference",
          "proceedings",
          "symposium",
          "program",
          "committee",
          "general",
          "tutorial",
          "untitled",
          "annual",
          "listing",
          "calendar",
          "events",
          "board",
          "this",
          "our",
          "about",
          "corner",
          "remarks",
          "opening",
          "closing",
          "author",
          "authors",
          "biographies",
          "reply",
          "response",
          "rejoinder",
          "article",
          "articles",
          "paper",
          "vol",
          "volume",
          "no",
          "number",
          "research",
          "surveys",
          "database",
          "s",
          "t");
  private static final Set<String> PARTS =
      Set.of(
          "part", "pt", "volume", "vol", "chapter", "book", "section", "no", "number", "lecture");
  private static final Map<String, String> ROMAN =
      Map.ofEntries(
          Map.entry("i", "1"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("v", "5"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"));

  private TitleWords() {}

  static boolean isStop(String word) {
    return STOP.contains(word);
  }

  /** The number that a word stands for, or null. */
  static @Nullable String number(String word) {
    if (Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit)) {
      return word.replaceFirst("^0+(?=.)", "");
    }
    return word.length() > 1 ? ROMAN.get(word) : null;
  }

  /** The number after "part" and the like, or a Roman one at the end of title or main title. */
  static String part(List<String> words, int main) {
    for (int i = 1; i < words.size(); i++) {
      String number = ROMAN.getOrDefault(words.get(i), number(words.get(i)));
      if (number != null && (PARTS.contains(words.get(i - 1)) || isLast(words, i, main))) {
        return number;
      }
    }
    return "";
  }

  private static boolean isLast(List<String> words, int i, int main) {
    boolean roman = "ivx".indexOf(words.get(i).charAt(0)) >= 0;
    return roman && (i == words.size() - 1 || i == main - 1) && words.size() > 2;
  }

  static boolean isGeneric(Title title) {
    List<String> content = title.content();
    boolean single = content.size() == 1 && content.get(0).length() < 12;
    return single || content.stream().allMatch(w -> GENERIC.contains(w) || number(w) != null);
  }
}
