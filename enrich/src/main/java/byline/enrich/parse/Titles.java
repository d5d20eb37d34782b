package byline.enrich.parse;

import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells titles of works from the other short lines of a page. */
final class Titles {
  static final Pattern CLASSES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:paper|pub|article|item|entry|card|archive__item)?-?title\\b");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[-–—•·*]\\s(?=\\p{L})|\\[[A-Za-z]{0,3}\\d{1,3}\\]|\\[[\\w+:.-]{3,30}\\d[\\w]{0,15}\\]|\\(?[A-Z]?\\d{1,3}[.)](?=\\s))\\s?");
  private static final Pattern BADGES =
      Pattern.compile("(?:\\s?[\\[(](?:[^\\[\\]()]|\\([^()]{0,20}\\)){1,40}[\\])]){1,6}\\s?$");
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)(?:\\S+\\s){0,3}(?:laboratory|lab|research group|home\\s?page)|(?:(?:complete|full|selected|recent|all|list of|my)\\s){0,3}(?:publications?|papers)(?:\\slist)?|\\((?:[^()]|\\([^()]*\\))*\\)|(?:the\\s)?(?:universi\\p{L}+|institut\\p{L}*|department|faculty|school|college"
              + "|dipartimento|laborator\\p{L}+|cent(?:er|re) for)\\b[^:?]{0,60}|.*(?:@|https?://|\\bwww\\.).*|\\P{L}*|.*:|tl;?dr\\b.*|.*\\p{Ll}Abstract|(?:abstract|keywords?|note|summary)\\s?:.*|(?:see|click|download|view|read|visit|with|contributed|for a"
              + "|for more|please|i am|i'm|my|our|we|you|here|back to|jump to|last updated|copyright|©)\\b.*"
              + "|(?:supplement(?:al|ary)|replication|accepted (?:manuscript|version)|(?:free|open) (?:view|access)|online appendix|errat(?:a|um))\\b.{0,30}|(?:pdf|code|slides|poster|video|abstract|bibtex|cite|links?|home|cv|email|phone|fax"
              + "|office|address|tel)\\b.{0,15}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\W{0,3}(?:"
              + PrintedDates.MONTH
              + "\\.?\\s?(?:\\d{1,2},?\\s)?(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2})\\b.{0,20}");

  /** The mark for a kind of work behind a title, GB/T 7714. */
  private static final Pattern GENRE = Pattern.compile("\\s?\\[[JCDMPRNSZ](?:/OL)?\\][.,]?\\s?$");

  private static final Pattern PLACE_AND_TIME =
      Pattern.compile("\\d\\s?\\(\\d{1,4}\\)|[,;(]\\s?(?:19|20)\\d{2}\\)?\\.?$");

  private Titles() {}

  /** A title freed of numbering, quotation marks and its full stop; nothing when it is none. */
  static Optional<String> of(String printed) {
    if (printed.length() > Limits.TITLE + 20) {
      return Optional.empty();
    }
    Budget.charge(10L * printed.length());
    String plain =
        GENRE.matcher(NUMBERING.matcher(printed.strip()).replaceFirst("")).replaceFirst("");
    String title = trim(plain);
    boolean title1 =
        title.length() >= (PersonName.isEastAsian(title) ? 4 : 6)
            && title.length() <= Limits.TITLE
            && title.chars().filter(Character::isLetter).count() * 2 > title.length()
            && (Character.isUpperCase(title.codePointAt(0)) || !isProse(title))
            && !NEVER.matcher(title).matches()
            && !DATE.matcher(title).matches();
    return title1 ? Optional.of(title) : Optional.empty();
  }

  /** The title that a whole line holds, with nothing else on the line but badges. */
  static Optional<String> ofLine(Block line) {
    if (LinkList.isRow(line)) {
      return Optional.empty();
    }
    Optional<Mark> classed = line.classed(CLASSES);
    if (classed.isPresent()) {
      return of(line.text(classed.get()));
    }
    for (Kind kind : new Kind[] {Kind.LINK, Kind.STRONG, Kind.EMPHASIS}) {
      Optional<Mark> mark = line.mark(kind);
      if (mark.isPresent() && mark.get().start() <= 6 && isRestBadges(line, mark.get())) {
        return of(line.text(mark.get()));
      }
    }
    return of(BADGES.matcher(line.text()).replaceFirst(""));
  }

  /** Whether the mark-up sets the line's start off as a title. */
  static boolean isMarked(Block line) {
    return line.isHeading()
        || line.classed(CLASSES).isPresent()
        || line.marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() != Kind.CLASS
                        && mark.start() <= 6
                        && (mark.end() - mark.start() > line.text().length() / 2
                            || isRestBadges(line, mark)));
  }

  /** Whether a line says where and when rather than what. */
  static boolean isPlaceAndTime(String line) {
    return PLACE_AND_TIME.matcher(line).find();
  }

  /** A record's title without the full stop that some catalogues put behind each. */
  static String bare(String title) {
    return title.endsWith(".") && !title.endsWith("..") && title.indexOf(' ') > 0
        ? title.substring(0, title.length() - 1)
        : title;
  }

  /** Whether a title has more words than one. */
  static boolean hasWords(String title) {
    return title.indexOf(' ') > 0 || PersonName.isEastAsian(title);
  }

  /** Whether words are a title rather than names or a venue: several, and not all capitalised. */
  static boolean isPhrase(String text) {
    return text.strip().split("\\s", 4).length > 2
        && text.chars().filter(c -> c == '"').count() % 2 == 0
        && Byline.of(Punctuation.unstopped(text)).isEmpty();
  }

  /** Text without numbering at its start. */
  static String unnumbered(String text) {
    return NUMBERING.matcher(text).replaceFirst("");
  }

  private static boolean isRestBadges(Block line, Mark mark) {
    String rest = line.text().substring(mark.end()).strip();
    Matcher badges = BADGES.matcher(rest);
    return mark.end() - mark.start() > 5
        && (rest.length() <= 1 || (badges.find() && badges.start() <= 1));
  }

  private static boolean isProse(String title) {
    return title.endsWith(".") && title.length() > 60;
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " ,“”\"„«»「『`•·".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;“”\"„«»」』".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stop = end > start && ".。．".indexOf(text.charAt(end - 1)) >= 0;
    boolean ellipsis = text.substring(start, end).endsWith("...");
    return stop && !ellipsis ? trim(text.substring(start, end - 1)) : text.substring(start, end);
  }
}
