package byline.enrich.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a heading of a home page.
 *
 * @param type item type that the heading gives its works, or null
 * @param scope {@code international} or {@code domestic} for talks, or null
 */
record Section(Kind kind, @Nullable String type, @Nullable String scope) {

  /** What a section lists; only {@code WORKS} are works. */
  enum Kind {
    WORKS,
    TALKS,
    OTHER
  }

  static final Section OTHER = new Section(Kind.OTHER, null, null);

  private static final int LONGEST = 70;
  private static final Pattern WORKS =
      Pattern.compile(
          "(?i).*\\b(?:publications?|papers?|articles?|pre-?prints?|manuscripts?|books?|chapters?"
              + "|monographs?|thes[ei]s|dissertations?|proceedings|technical reports?"
              + "|under review|submitted|in press|forthcoming|bibliography)\\b.*"
              + "|.*(?:論文|著書|著作|プレプリント|研究業績|出版).*");
  private static final Pattern TALKS =
      Pattern.compile(
          "(?i).*\\b(?:presentations?|talks?|seminars?|lectures?|posters?|speeches)\\b.*"
              + "|.*(?:発表|講演|報告).*");
  private static final Pattern NEITHER =
      Pattern.compile(
          "(?i).*\\b(?:awards?|hono[u]?rs?|prizes?|teaching|courses?|news|grants?|funding|education"
              + "|experience|employment|service|reviewing|reviewer|students?|supervision|projects?"
              + "|software|code|contact|about|biography|interests?|activities|memberships?|skills"
              + "|links?|media|press coverage|patents?|group|team|people|background|committee)\\b.*"
              + "|.*(?:受賞|学歴|職歴|経歴|教育|研究費|助成|所属|略歴|連絡先|活動|担当).*");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;&/()'’|–—・+-]+");

  /** The section a line opens when it is a heading of one, or null for any other line. */
  static @Nullable Section of(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.endsWith(".") || !WORDS.matcher(text).matches()) {
      return null;
    }
    if (NEITHER.matcher(text).matches()) {
      return WORKS.matcher(text).matches() && !TALKS.matcher(text).matches() && isPlain(text)
          ? works(text)
          : OTHER;
    }
    if (TALKS.matcher(text).matches()) {
      return new Section(Kind.TALKS, null, scope(text));
    }
    return WORKS.matcher(text).matches() ? works(text) : null;
  }

  private static boolean isPlain(String text) {
    return text.matches("(?i).*\\b(?:publications?|papers)\\b.*");
  }

  private static Section works(String heading) {
    return new Section(Kind.WORKS, type(heading), null);
  }

  private static @Nullable String type(String heading) {
    String[][] types = {
      {
        "(?i).*\\b(?:pre-?prints?|working papers?|under review|submitted)\\b.*|.*プレプリント.*",
        "preprint"
      },
      {"(?i).*\\bjournal\\b.*|.*(?:雑誌論文|学術雑誌).*", "article-journal"},
      {"(?i).*\\b(?:conference|proceedings)\\b.*|.*(?:国際会議論文|会議録).*", "paper-conference"},
      {"(?i).*\\bchapters?\\b.*", "chapter"},
      {"(?i).*\\b(?:thes[ei]s|dissertations?)\\b.*|.*(?:学位論文|博士論文|修士論文).*", "thesis"},
      {"(?i).*\\btechnical reports?\\b.*", "report"},
      {"(?i)(?:books?|monographs?)|著書", "book"}
    };
    String found = null;
    for (String[] type : types) {
      if (heading.matches(type[0])) {
        if (found != null) {
          return null;
        }
        found = type[1];
      }
    }
    return found;
  }

  private static @Nullable String scope(String heading) {
    Matcher international = Pattern.compile("(?i)\\binternational\\b|国際").matcher(heading);
    Matcher domestic = Pattern.compile("(?i)\\b(?:domestic|national)\\b|国内").matcher(heading);
    boolean abroad = international.find();
    boolean home = domestic.find();
    return abroad == home ? null : abroad ? "international" : "domestic";
  }
}
