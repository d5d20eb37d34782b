package byline.enrich.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a reference apart where no mark-up helps: by how styles order names, title and venue, and
 * by what they put between them.
 *
 * @param around what the list has said before
 */
record UnmarkedReference(Around around) {
  private static final int MOST_COMMAS = 8;

  /** Family names with initials behind them, up to the title: {@code Ek, B., van Loon, P. A.}. */
  private static final Pattern INVERTED_RUN =
      Pattern.compile(
          "(?:(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}[,.]?\\s(?:\\p{Lu}\\.[-‐\\s]?){1,4}\\.?"
              + "(?:[;,]?\\s?(?:and|&|e|und|et)?\\s?(?=\\p{Lu}[\\p{L}\\p{M}'’ -]{1,40}[,.]?\\s\\p{Lu}\\.|\\p{Ll}{2,3}\\s\\p{Lu}))?){1,60}:?\\s?(?=[\\p{Lu}\\p{N}]\\S*\\s)");

  private static final Pattern ENDING =
      Pattern.compile(
          "[\\s:;,]{1,4}$|(?<=[^.\\s]\\s\\p{Lu}{2,3})\\.\\s?$|(?<=[\\p{L}]{2}\\s\\p{Lu})\\.\\s?$");
  private static final Pattern VANCOUVER_RUN =
      Pattern.compile(
          "(?:(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]{2,}){0,1}\\s\\p{Lu}{1,3},\\s){1,60}"
              + "(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]{2,}){0,1}\\s\\p{Lu}{1,3}\\.\\s(?=[\\p{Lu}\\p{N}])");
  private static final Pattern COLON =
      Pattern.compile(":\\s|[:：](?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『“\"])");
  private static final Pattern VENUE_WORD =
      Pattern.compile(
          "(?i)\\b(?:journal|proc|proceedings|conference|workshop|symposium|letters|transactions|rev|review|lett|phys"
              + "|press|university|magazine|annals|arxiv|j)\\b");

  /** Family names first, each with its initials, then title and venue. */
  Optional<Reference> inverted(String text) {
    for (Pattern run : List.of(VANCOUVER_RUN, INVERTED_RUN)) {
      Matcher names = run.matcher(text);
      if (names.lookingAt() && names.end() < text.length()) {
        String tail = text.substring(names.end());
        int end = Sentences.end(tail, 0);
        String year = Years.of(Praise.without(Punctuation.rest(tail, end)));
        boolean dated =
            year != null || around.year() != null || ReferenceLine.STATUS.matcher(tail).find();
        Optional<Byline> byline =
            Byline.of(ENDING.matcher(names.group()).replaceFirst("")).filter(Byline::isSure);
        boolean several = byline.filter(read -> read.names().size() > 1).isPresent();
        return (!dated && !several) || byline.isEmpty()
            ? Optional.empty()
            : Titles.of(tail.substring(0, end))
                .map(title -> Reference.by(byline.get(), year, title, Punctuation.rest(tail, end)));
      }
    }
    return Optional.empty();
  }

  /** One sentence each for names, title and venue, or a title before its names. */
  Optional<Reference> bySentences(String line) {
    Matcher leading = ReferenceLine.LEADING_YEAR.matcher(line);
    String early = leading.find() ? leading.group(1) : null;
    String text = early == null ? line : line.substring(leading.end());
    Matcher parted = COLON.matcher(text);
    int colon = parted.find() ? parted.start() : -1;
    int stop = Sentences.end(text, 0);
    Optional<Byline> names =
        colon > 0 && colon < stop ? Byline.of(text.substring(0, colon)) : Optional.empty();
    int end = names.isPresent() ? colon + 1 : stop;
    names = names.isPresent() ? names : Byline.of(Punctuation.unstopped(text.substring(0, stop)));
    String tail = Punctuation.rest(text, end);
    int second = Sentences.titleEnd(tail);
    String rest = Punctuation.rest(tail, second);
    String year = early == null ? Years.of(Praise.without(rest)) : early;
    if (year == null && around.year() == null && !ReferenceLine.STATUS.matcher(rest).find()) {
      return Optional.empty();
    }
    if (names.filter(Byline::isSure).isPresent()) {
      Byline byline = names.get();
      return Titles.of(tail.substring(0, second))
          .map(title -> Reference.by(byline, year, title, rest));
    }
    Optional<Byline> behind = Byline.of(Punctuation.unstopped(tail.substring(0, second)));
    return behind
        .filter(byline -> byline.names().size() > 1 && byline.isSure())
        .flatMap(
            byline ->
                Titles.of(text.substring(0, end))
                    .map(title -> Reference.by(byline, year, title, rest)));
  }

  /** A title without any mark-up before names that are separated from it by a mere comma. */
  Optional<Reference> titleFirst(String text) {
    if (Years.of(text) == null && around.year() == null) {
      return Optional.empty();
    }
    int at = Sentences.end(text, 0);
    for (int tries = 0; tries < MOST_COMMAS && at > 0; tries++) {
      String tail = at < text.length() ? text.substring(at).strip() : "";
      NameRun run = NameRun.of(tail);
      String title = text.substring(0, at).replaceFirst(",\\s?$", "");
      if (run.names().size() > 1 && Titles.isPhrase(title) && title.indexOf("\",") < 0) {
        String rest = Punctuation.rest(tail, run.end());
        boolean whole = run.clean() || VENUE_WORD.matcher(rest).find();
        Byline byline = new Byline(run.names(), whole);
        return Titles.of(title)
            .map(found -> Reference.by(byline, Years.of(rest), found, whole ? rest : ""));
      }
      at = text.indexOf(", ", tries == 0 ? 0 : at) + 2;
      at = at < 2 ? -1 : at;
    }
    return Optional.empty();
  }

  /** Names, title and venue with nothing but commas between them, as physicists print them. */
  Optional<Reference> namesFirst(String text) {
    NameRun run = NameRun.of(text);
    boolean sure =
        run.names().size() > 1
            || (run.names().size() == 1 && around.couldBeOwner(run.names().get(0).text()));
    String tail = Punctuation.rest(text, run.end());
    String year = Years.of(tail);
    if (!sure || (year == null && around.year() == null)) {
      return Optional.empty();
    }
    int end = tail.indexOf(", ");
    while (end > 0
        && end + 2 < tail.length()
        && Character.isLowerCase(tail.charAt(end + 2))
        && !tail.startsWith("in ", end + 2)) {
      end = tail.indexOf(", ", end + 2);
    }
    String title = end < 0 ? "" : tail.substring(0, end);
    boolean phrase = Titles.isPhrase(title) && title.matches(".*\\s\\p{Ll}{2,}.*");
    return phrase && !VENUE_WORD.matcher(title).find() && title.indexOf(". ") < 0
        ? Titles.of(title)
            .map(
                found ->
                    Reference.by(
                        new Byline(run.names(), true),
                        year,
                        found,
                        Punctuation.rest(tail, title.length())))
        : Optional.empty();
  }

  /** A bare title and nothing but its co-authors: {@code Ferries (with B. Ek)}. */
  Optional<Reference> withOthers(String text) {
    Matcher with = ReferenceLine.WITH_ASIDE.matcher(text);
    if (around.owner() == null
        || !with.find()
        || !Titles.isPhrase(text.substring(0, with.start()))) {
      return Optional.empty();
    }
    return Byline.of(with.group(1))
        .filter(Byline::isSure)
        .flatMap(
            byline ->
                Titles.of(text.substring(0, with.start()))
                    .map(title -> new Reference(byline, true, null, title, "")));
  }
}
