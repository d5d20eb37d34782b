package byline.enrich.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from everything else that stands where a name could. */
final class PersonName {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "di", "del", "della", "du", "des", "van", "von", "vom",
          "der", "den", "ter", "ten", "te", "la", "le", "el", "al", "bin", "ibn", "ben", "bint",
          "y", "e", "zu", "zur", "st.", "'t", "af", "av", "op", "ul", "ur", "abu");

  /** Words that are no part of a person's name, in any byline language we read. */
  private static final Set<String> NEVER =
      Set.of(
          "university",
          "institute",
          "department",
          "college",
          "school",
          "laboratory",
          "lab",
          "labs",
          "center",
          "centre",
          "faculty",
          "academy",
          "research",
          "group",
          "team",
          "conference",
          "workshop",
          "symposium",
          "journal",
          "proceedings",
          "transactions",
          "letters",
          "advances",
          "preprint",
          "arxiv",
          "paper",
          "code",
          "poster",
          "slides",
          "video",
          "project",
          "abstract",
          "publications",
          "google",
          "scholar",
          "github",
          "orcid",
          "linkedin",
          "researchgate",
          "twitter",
          "link",
          "links",
          "curriculum",
          "vitae",
          "home",
          "contact",
          "about",
          "menu",
          "search",
          "login",
          "volume",
          "press",
          "inc",
          "ltd",
          "et",
          "and",
          "the",
          "of",
          "for",
          "with",
          "in",
          "on",
          "to",
          "from",
          "via",
          "learning",
          "networks",
          "network",
          "theory",
          "analysis",
          "systems",
          "system",
          "models",
          "international",
          "association",
          "society",
          "springer",
          "elsevier",
          "ieee",
          "acm",
          "mathematics",
          "physics",
          "science",
          "sciences",
          "engineering",
          "technology");

  /** Words of journals, cut short. */
  private static final Set<String> ABBREVIATED =
      Set.of(
          "chem",
          "phys",
          "rev",
          "lett",
          "proc",
          "trans",
          "sci",
          "natl",
          "acad",
          "appl",
          "mech",
          "comput",
          "biol",
          "amer",
          "chem.",
          "phys.",
          "rev.",
          "lett.",
          "proc.",
          "trans.",
          "sci.",
          "natl.",
          "acad.",
          "appl.",
          "mech.",
          "comput.",
          "biol.",
          "amer.",
          "commun.",
          "ann.",
          "bull.",
          "int.",
          "internat.");

  /** How words of titles begin that no name has. */
  private static final Set<String> STEMS =
      Set.of(
          "softwa", "memory", "learni", "networ", "system", "theory", "analys", "method", "models",
          "data", "source", "langua", "algori", "comput", "inform", "optimi", "statis", "intell",
          "market", "health", "enviro", "climat", "energy", "policy", "social", "educat", "econom",
          "nation", "intern", "region", "develo", "manage", "proces", "vision", "robots", "roboti",
          "quantu", "physic", "chemis", "biolog", "medici", "clinic", "engine", "scienc", "techno",
          "attent", "genera", "reason", "retrie", "detect", "segmen", "classi", "recogn", "predic",
          "control", "contro", "design", "evalua", "applic", "approa", "framew", "review", "survey",
          "study", "report", "public", "press", "univer", "conver", "agents", "dialog", "speech",
          "images", "video", "graphs", "neural", "machin", "bayesi", "stocha", "random", "dynami",
          "structu", "struct");

  private static final Pattern LATIN_TOKEN =
      Pattern.compile(
          "(?:[\\p{L}\\p{M}]{1,3}['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’‐‑-][\\p{L}\\p{M}]+){0,3}\\.?"
              + "|(?:\\p{Lu}\\.[-‐]?){1,4}");

  /** An initial with no blank behind it: {@code B.Ek}. */
  private static final Pattern GLUED = Pattern.compile("(\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");

  private static final Pattern INNER_CAPITAL =
      Pattern.compile(
          "(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Da|Del|Des|El|Al|O|D)\\p{Lu}\\p{Ll}+.{0,30}");
  private static final Pattern TWO_HUMPS = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+");
  private static final Pattern CASE_CLASH = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "[\\p{IsHan}々ヶ]{1,4}[ \u3000]?[\\p{IsHan}々ヶ\\p{IsHiragana}\\p{IsKatakana}ー]{1,6}"
              + "|[\\p{IsHangul}]{1,2} ?[\\p{IsHangul}]{1,3}"
              + "|[\\p{IsKatakana}ー]{2,12}(?:[・= ][\\p{IsKatakana}ー]{1,12}){0,3}"
              + "|[\\p{IsHiragana}]{1,5}[ \u3000]?[\\p{IsHan}\\p{IsHiragana}]{1,5}");

  private PersonName() {}

  /** Whether the text is shaped like one person's name of at least two parts. */
  static boolean isFull(String text) {
    return isShaped(text, 2);
  }

  /** Whether it is a full name without a seam where an extractor may have glued two words. */
  static boolean isSeamless(String text) {
    return isFull(text)
        && Pattern.compile(" ")
            .splitAsStream(text)
            .allMatch(
                token ->
                    !CASE_CLASH.matcher(token).find() || INNER_CAPITAL.matcher(token).matches());
  }

  /** Whether a name has words that titles are made of. */
  static boolean isDoubtful(String name) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .anyMatch(word -> STEMS.contains(word.substring(0, Math.min(6, word.length()))));
  }

  /** Whether the text is shaped like one person's name; a single word will do. */
  static boolean isShaped(String text) {
    return isShaped(text, 1);
  }

  /** Whether a name is written in Chinese, Japanese or Korean script. */
  static boolean isEastAsian(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                  default -> false;
                });
  }

  private static boolean isShaped(String printed, int least) {
    String text = GLUED.matcher(printed).replaceAll("$1 ");
    if (text.length() < 2 || text.length() > Limits.NAME) {
      return false;
    }
    if (isEastAsian(text)) {
      return EAST_ASIAN.matcher(text).matches();
    }
    int suffix = text.indexOf(", ");
    String[] tokens = (suffix < 0 ? text : text.substring(0, suffix)).split(" ", -1);
    if (tokens.length > 7) {
      return false;
    }
    if (tokens.length > 3
        && isInitial(tokens[0])
        && !isInitial(tokens[1])
        && isInitial(tokens[2])) {
      return false;
    }
    int names = 0;
    for (String token : tokens) {
      String lower = token.toLowerCase(Locale.ROOT);
      if (PARTICLES.contains(token)) {
        continue;
      }
      if (NEVER.contains(lower) || ABBREVIATED.contains(lower) || !isToken(token)) {
        return false;
      }
      names++;
    }
    return names >= least && names <= 5 && hasWord(tokens);
  }

  private static boolean hasWord(String[] tokens) {
    for (String token : tokens) {
      if ((token.length() > 1 && !token.endsWith("."))
          || (token.length() > 3 && token.indexOf('.') == token.length() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitial(String token) {
    return token.length() == 2 && token.charAt(1) == '.';
  }

  private static boolean isToken(String token) {
    return token.length() <= 40
        && LATIN_TOKEN.matcher(token).matches()
        && (!CASE_CLASH.matcher(token).find()
            || INNER_CAPITAL.matcher(token).matches()
            || TWO_HUMPS.matcher(token).matches());
  }
}
