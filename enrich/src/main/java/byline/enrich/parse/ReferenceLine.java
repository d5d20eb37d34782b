package byline.enrich.parse;

import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reference on one line apart: by what the mark-up names, then author-date, then quotation
 * marks, then what is set off by link, bold or italics, then full stops.
 */
final class ReferenceLine {
  static final Pattern AUTHOR_CLASSES =
      Pattern.compile("(?i)(?:^|[\\s_-])authors?(?:\\b|_)|article-metadata");
  private static final Pattern VENUE_CLASSES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:periodical|venue|journal|conference|booktitle|publication)\\b");
  private static final Pattern DATED =
      Pattern.compile(
          ",?\\s?\\((?:((?:19|20)\\d{2})[a-z]?(?:,\\s?("
              + PrintedDates.MONTH
              + ")[^)]{0,12})?"
              + "|to appear|in press|forthcoming|accepted|submitted|under review)\\)\\s?[.,:]?(?:\\s|(?=[「『“\"]))");
  private static final Pattern QUOTED =
      Pattern.compile("[“\"„«「『](.{6,500}?)[.,]?[”\"»」』](?=[\\s,.;:、，。(\\[「『]|$)");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)\\b(?:to appear|in press|forthcoming|accepted|submitted|under review|arxiv|preprint|revise"
              + "|R&R|working paper|manuscript)\\b");
  private static final Pattern WITH =
      Pattern.compile(
          "^\\(?(?:joint(?:ly)?\\s(?:work\\s)?)?(with|by)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGION_END =
      Pattern.compile("(?:^|[.,]?\\s)(?:[Ii]n:?\\s|Proc\\b|Proceedings\\b)|\\.\\s?\\.\\s");
  private static final Pattern LEADING_YEAR =
      Pattern.compile("^[\\[(]?((?:19|20)\\d{2})[\\])]?[.:,]?\\s");

  private static final Pattern VENUE_START =
      Pattern.compile(
          "(?:[Ii]n:?\\s|to appear|accepted|arxiv|[^\\p{L}]{0,3}[\\p{Lu}\\p{N}\\p{Lo}])");

  private static final String OPENING = "“\"„«「『";
  private static final int MOST_QUOTES = 8;

  private ReferenceLine() {}

  /** The reference on a line of a publication list, or nothing. */
  static Optional<Reference> read(Block line) {
    if (line.text().length() > Limits.REFERENCE || line.text().length() < 12) {
      return Optional.empty();
    }
    return classed(line)
        .or(() -> authorDate(line))
        .or(() -> quoted(line))
        .or(() -> marked(line))
        .or(() -> plain(Titles.unnumbered(line.text())));
  }

  private static Optional<Reference> classed(Block line) {
    Optional<Mark> title = line.classed(Titles.CLASSES);
    Optional<Mark> authors = line.classed(AUTHOR_CLASSES);
    if (title.isEmpty() || authors.isEmpty()) {
      return Optional.empty();
    }
    String venue = line.classed(VENUE_CLASSES).map(line::text).orElse("");
    Optional<Byline> byline = Byline.of(line.text(authors.get()));
    return Titles.of(line.text(title.get()))
        .map(text -> new Reference(byline.orElse(null), false, Years.of(venue), text, venue));
  }

  /** Names, year in parentheses, title, venue. */
  private static Optional<Reference> authorDate(Block block) {
    String line = Titles.unnumbered(block.text());
    Matcher dated = DATED.matcher(line);
    if (!dated.find() || dated.start() < 3) {
      return Optional.empty();
    }
    Optional<Byline> byline = Byline.of(unstopped(line.substring(0, dated.start())));
    if (byline.isEmpty()) {
      return Optional.empty();
    }
    String tail = line.substring(dated.end()).strip();
    Matcher quoted = QUOTED.matcher(tail);
    boolean marks = quoted.lookingAt();
    int end = marks ? quoted.end() : Sentences.end(tail, 0);
    return Titles.of(marks ? quoted.group(1) : tail.substring(0, end))
        .map(
            title -> Reference.by(byline.get(), date(dated), title, venue(block, rest(tail, end))));
  }

  private static @Nullable String date(Matcher dated) {
    if (dated.group(1) == null) {
      return null;
    }
    int month = dated.group(2) == null ? 0 : PrintedDates.month(dated.group(2));
    return IsoDates.of(Integer.parseInt(dated.group(1)), month, 0);
  }

  private static Optional<Reference> quoted(Block line) {
    Matcher quoted = QUOTED.matcher(line.text());
    if (!finds(quoted, line.text())) {
      return Optional.empty();
    }
    String before = Titles.unnumbered(line.text().substring(0, quoted.start())).strip();
    return around(line, before, quoted.group(1), quoted.end(), Kind.CLASS);
  }

  /** Tries the first few opening marks only, so that a line of nothing else stays cheap. */
  private static boolean finds(Matcher quoted, String text) {
    int tries = 0;
    for (int i = 0; i < text.length() && tries < MOST_QUOTES; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        tries++;
        if (quoted.region(i, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Reference> marked(Block line) {
    for (Kind kind : List.of(Kind.LINK, Kind.STRONG, Kind.EMPHASIS)) {
      for (Mark mark : line.marks()) {
        String text = line.text(mark);
        if (mark.kind() == kind
            && text.indexOf(' ') > 0
            && text.length() >= 12
            && text.length() < line.text().length() - 4
            && Byline.of(text).filter(names -> names.names().size() > 1).isEmpty()) {
          String before = Titles.unnumbered(line.text().substring(0, mark.start())).strip();
          Optional<Reference> found = around(line, before, text, mark.end(), kind);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A title known by its place: names before it, or names (and venue) behind it. */
  private static Optional<Reference> around(
      Block line, String before, String printed, int end, Kind kind) {
    Optional<String> title = Titles.of(printed);
    String after = rest(line.text(), end);
    Matcher first = LEADING_YEAR.matcher(before + " ");
    String early = first.matches() ? first.group(1) : null;
    if (title.isEmpty()) {
      return Optional.empty();
    }
    if (before.matches("\\P{L}{0,12}") || early != null) {
      return behind(line, title.get(), after, end, early)
          .filter(found -> kind != Kind.EMPHASIS || found.byline() != null);
    }
    Optional<Byline> byline = Byline.of(unstopped(before));
    String year = Years.of(after);
    return byline.isEmpty() || (year == null && !STATUS.matcher(after).find())
        ? Optional.empty()
        : Optional.of(Reference.by(byline.get(), year, title.get(), venue(line, after)));
  }

  private static Optional<Reference> behind(
      Block line, String title, String after, int end, @Nullable String early) {
    Matcher with = WITH.matcher(after);
    boolean leads = with.find();
    String names = leads ? after.substring(with.end()) : after;
    int close = leads && with.group().startsWith("(") ? names.indexOf(')') : -1;
    String region = names.substring(0, close > 0 ? close : regionEnd(line, names, end));
    NameRun run = NameRun.of(region);
    String rest = rest(names, run.end());
    String year = early == null ? Years.of(rest) : early;
    boolean undated = year == null && !STATUS.matcher(rest).find();
    if (undated && run.names().size() < 2) {
      return Optional.empty();
    }
    if (run.names().isEmpty() && (year == null || !VENUE_START.matcher(rest).lookingAt())) {
      return Optional.empty();
    }
    Byline byline = run.names().isEmpty() ? null : new Byline(run.names(), run.clean());
    boolean coauthors = leads && "with".equalsIgnoreCase(with.group(1));
    String venue = venue(line, rest);
    boolean dirty = byline != null && !run.clean() && venue.equals(rest);
    return Optional.of(new Reference(byline, coauthors, year, title, dirty ? "" : venue));
  }

  /** What follows from the first words in italics on, the venue; all of it where there are none. */
  private static String venue(Block line, String rest) {
    int offset = line.text().length() - rest.length();
    return line.marks().stream()
        .filter(mark -> mark.kind() == Kind.EMPHASIS && mark.start() >= offset)
        .filter(mark -> mark.end() - mark.start() > 4)
        .findFirst()
        .map(mark -> line.text().substring(mark.start()))
        .orElse(rest);
  }

  /** Where names must end: at a venue in italics, at "In …", at a full stop. */
  private static int regionEnd(Block line, String names, int titleEnd) {
    int end = Math.min(names.length(), Sentences.end(names, 0));
    Matcher in = REGION_END.matcher(names);
    if (in.find()) {
      end = Math.min(end, in.start());
    }
    int offset = line.text().length() - names.length();
    for (Mark mark : line.marks()) {
      if (mark.kind() == Kind.EMPHASIS && mark.start() >= Math.max(titleEnd, offset)) {
        end = Math.min(end, mark.start() - offset);
      }
    }
    return end;
  }

  private static Optional<Reference> plain(String line) {
    Matcher leading = LEADING_YEAR.matcher(line);
    String early = leading.find() ? leading.group(1) : null;
    String text = early == null ? line : line.substring(leading.end());
    int colon = text.indexOf(": ");
    int stop = Sentences.end(text, 0);
    Optional<Byline> names =
        colon > 0 && colon < stop ? Byline.of(text.substring(0, colon)) : Optional.empty();
    int end = names.isPresent() ? colon + 1 : stop;
    names = names.isPresent() ? names : Byline.of(unstopped(text.substring(0, stop)));
    String tail = rest(text, end);
    int second = Sentences.end(tail, 0);
    String rest = rest(tail, second);
    String year = early == null ? Years.of(rest) : early;
    if (year == null && !STATUS.matcher(rest).find()) {
      return Optional.empty();
    }
    if (names.filter(ReferenceLine::isSure).isPresent()) {
      Byline byline = names.get();
      return Titles.of(tail.substring(0, second))
          .map(title -> Reference.by(byline, year, title, rest));
    }
    Optional<Byline> behind = Byline.of(unstopped(tail.substring(0, second)));
    return behind
        .filter(byline -> byline.names().size() > 1 && isSure(byline))
        .flatMap(
            byline ->
                Titles.of(text.substring(0, end))
                    .map(title -> Reference.by(byline, year, title, rest)));
  }

  private static boolean isSure(Byline byline) {
    return byline.names().stream()
            .allMatch(name -> name.family() != null || name.text().length() > 3)
        && byline.names().stream()
            .anyMatch(
                name ->
                    name.family() != null
                        || PersonName.isFull(name.text())
                        || PersonName.isEastAsian(name.text()));
  }

  private static String rest(String text, int from) {
    int start = from;
    while (start < text.length() && " ,.;:”\"»」』)".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static String unstopped(String text) {
    String plain = text.strip();
    boolean initial = plain.matches("(?s).*(?:^|[\\s.-])\\p{Lu}\\.");
    boolean stop = !plain.isEmpty() && ".。．,:;，、".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return stop && !initial ? plain.substring(0, plain.length() - 1) : plain;
  }
}
