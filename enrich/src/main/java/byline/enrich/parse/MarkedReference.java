package byline.enrich.parse;

import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reference apart by what sets its title off: what the mark-up names, quotation marks,
 * link, bold or italics.
 */
record MarkedReference(Block line, Around around) {
  static final Pattern AUTHOR_CLASSES =
      Pattern.compile("(?i)(?:^|[\\s_-])authors?(?:\\b|_)|article-metadata");
  static final Pattern VENUE_CLASSES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:periodical|venue|journal|conference|booktitle|publication|subtitle)\\b");
  private static final Pattern WITH =
      Pattern.compile(
          "^\\(?(?:joint(?:ly)?\\s(?:work\\s)?)?(with|by)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGION_END =
      Pattern.compile(
          "(?:^|[.,]?\\s)(?:[Ii]n:?\\s|Proc\\b|Proceedings\\b|[Pp]ublished in\\s)|\\.\\s?\\.\\s");
  private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)\\p{Lu}\\.(?:\\s|-|\\p{Lu})");
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){0,3}:");
  private static final Pattern NAMES_LEAD = Pattern.compile("(?i)(?:authors?\\s?:|by)\\s");
  private static final Pattern YEAR_TAIL =
      Pattern.compile(",?\\s\\(?((?:19|20)\\d{2})[a-z]?\\)?\\s?[.,:;]?$");
  private static final Pattern PLACED = Pattern.compile("[Ii]n:\\s|[Ii]n\\s\\p{Lu}");
  private static final Pattern WITH_LEAD =
      Pattern.compile(
          "(?i)\\(?(?:joint(?:ly)?\\s(?:work\\s)?with|together with|with|(?:zusammen |gemeinsam )?mit|avec|con)\\s");
  private static final Pattern WITH_TAIL =
      Pattern.compile(
          "[.,;]?\\s?\\(?(?:[Jj]oint(?:ly)?\\s(?:work\\s)?)?[Ww]ith\\s([^.()]{3,200}?)\\)?\\.?$");
  private static final Pattern VENUE_START =
      Pattern.compile(
          "(?i:in:?\\s|to appear|accepted|arxiv|forthcoming|submitted|published in|under review|manuscript|preprint|working paper|technical report|report|unpublished|revise)|[^\\p{L}]{0,3}[\\p{Lu}\\p{N}\\p{Lo}]");

  Optional<Reference> classed() {
    Optional<Mark> title = line.classed(Titles.CLASSES);
    Optional<Mark> authors =
        line.marks().stream()
            .filter(
                mark -> mark.kind() == Kind.CLASS && AUTHOR_CLASSES.matcher(mark.value()).find())
            .max(Comparator.comparingInt(mark -> mark.end() - mark.start()));
    if (title.isEmpty() || authors.isEmpty()) {
      return Optional.empty();
    }
    String venue = line.classed(VENUE_CLASSES).map(line::text).orElse("");
    Optional<Byline> byline = Byline.of(line.text(authors.get()));
    return Titles.of(line.text(title.get()))
        .map(text -> new Reference(byline.orElse(null), false, Years.of(venue), text, venue));
  }

  Optional<Reference> quoted() {
    Optional<Quoted> found = Quoted.first(line.text());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Quoted quoted = found.get();
    String before = Titles.unnumbered(line.text().substring(0, quoted.start())).strip();
    String title = quoted.text().replaceFirst("[:;,\\s]{1,3}$", "");
    String names = LABEL.matcher(before).matches() ? "" : before;
    return around(names, title, quoted.end(), Kind.CLASS);
  }

  Optional<Reference> marked() {
    for (Kind kind : List.of(Kind.LINK, Kind.STRONG, Kind.EMPHASIS)) {
      for (Mark mark : line.marks()) {
        String text = line.text(mark);
        if (mark.kind() == kind
            && text.indexOf(' ') > 0
            && text.length() >= (mark.start() > 4 ? 6 : 12)
            && text.length() < line.text().length() - 4
            && (!isNames(text) || isAheadOfNames(mark))) {
          String before = Titles.unnumbered(line.text().substring(0, mark.start())).strip();
          Optional<Reference> found = around(before, text, mark.end(), kind);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words that begin the line and could be names have a byline behind them. */
  private boolean isAheadOfNames(Mark mark) {
    return mark.start() <= 2
        && !around.couldBeOwner(line.text(mark))
        && NameRun.of(Punctuation.rest(line.text(), mark.end())).names().size() > 1
        && !INITIAL.matcher(line.text(mark)).find();
  }

  /** Whether words set off among names are names themselves: several, an initial, the owner's. */
  private boolean isNames(String text) {
    return Byline.of(text).filter(names -> names.names().size() > 1).isPresent()
        || around.couldBeOwner(text)
        || (PersonName.isFull(text) && INITIAL.matcher(text).find());
  }

  /** A title known by its place: names before it, or names (and venue) behind it. */
  Optional<Reference> around(String before, String printed, int end, Kind kind) {
    Optional<String> title = Titles.of(printed);
    String after = Punctuation.rest(line.text(), end);
    Matcher first = ReferenceLine.LEADING_YEAR.matcher(before + " ");
    String early = first.matches() ? first.group(1) : null;
    if (title.isEmpty()) {
      return Optional.empty();
    }
    if (before.matches("\\P{L}{0,12}") || early != null) {
      return behind(title.get(), after, end, early)
          .filter(found -> kind != Kind.EMPHASIS || found.byline() != null);
    }
    Matcher ended = YEAR_TAIL.matcher(before);
    String ahead = ended.find() ? ended.group(1) : null;
    String printedNames = ahead == null ? before : before.substring(0, ended.start());
    Matcher with = WITH_LEAD.matcher(printedNames);
    boolean coauthors = with.lookingAt();
    Optional<Byline> byline =
        coauthors
            ? Byline.of(Punctuation.unstopped(printedNames.substring(with.end()).replace(")", "")))
            : Byline.of(Punctuation.unstopped(printedNames)).or(() -> led(printedNames));
    String year = ahead == null ? Years.of(Praise.without(after)) : ahead;
    boolean dated =
        year != null || around.year() != null || ReferenceLine.STATUS.matcher(after).find();
    boolean placed =
        coauthors
            || (byline.isPresent()
                && byline.get().isSure()
                && ((after.isBlank() && kind == Kind.CLASS)
                    || VENUE_START.matcher(after).lookingAt()));
    return byline.isEmpty() || (!dated && !placed)
        ? Optional.empty()
        : Optional.of(new Reference(byline.get(), coauthors, year, title.get(), venue(after)));
  }

  /** Names behind a word or two that say so: {@code Authors: A. Holt, B. Ek}. */
  private static Optional<Byline> led(String before) {
    Matcher lead = NAMES_LEAD.matcher(before);
    return lead.lookingAt()
        ? Byline.of(Punctuation.unstopped(before.substring(lead.end())))
        : Optional.empty();
  }

  private Optional<Reference> behind(String title, String after, int end, @Nullable String early) {
    Matcher with = WITH.matcher(after);
    boolean leads = with.find();
    String names = leads ? after.substring(with.end()) : after;
    int close = leads && with.group().startsWith("(") ? names.indexOf(')') : -1;
    String region = names.substring(0, close > 0 ? close : regionEnd(names, end));
    NameRun run = NameRun.of(region);
    boolean venue =
        !leads
            && run.names().size() == 1
            && around.owner() != null
            && !around.couldBeOwner(run.names().get(0).text());
    run = venue ? new NameRun(List.of(), 0, true) : run;
    String rest = Punctuation.rest(names, run.end());
    Matcher tail = WITH_TAIL.matcher(rest);
    Optional<Byline> others =
        run.names().isEmpty() && tail.find() ? Byline.of(tail.group(1)) : Optional.empty();
    if (others.isPresent()) {
      rest = rest.substring(0, tail.start());
    }
    String year = early == null ? Years.of(Praise.without(rest)) : early;
    boolean status = ReferenceLine.STATUS.matcher(rest).find();
    boolean undated = year == null && around.year() == null && !status;
    boolean placed = PLACED.matcher(after).lookingAt();
    if (undated && !placed && run.names().size() < 2 && !leads) {
      return Optional.empty();
    }
    if (run.names().isEmpty()
        && others.isEmpty()
        && ((undated && !placed) || !VENUE_START.matcher(rest).lookingAt())) {
      return Optional.empty();
    }
    Byline byline =
        run.names().isEmpty() ? others.orElse(null) : new Byline(run.names(), run.clean());
    boolean coauthors = others.isPresent() || (leads && "with".equalsIgnoreCase(with.group(1)));
    String appeared = venue(rest);
    boolean dirty = byline != null && !run.clean() && appeared.equals(rest);
    return Optional.of(new Reference(byline, coauthors, year, title, dirty ? "" : appeared));
  }

  /** What follows from the first words in italics on, the venue; all of it where there are none. */
  String venue(String rest) {
    int offset = line.text().length() - rest.length();
    return line.marks().stream()
        .filter(mark -> mark.kind() == Kind.EMPHASIS && mark.start() >= offset)
        .filter(mark -> mark.end() - mark.start() > 4)
        .findFirst()
        .map(mark -> line.text().substring(mark.start()))
        .orElse(rest);
  }

  /** Where names must end: at a venue in italics, at "In …", at a full stop. */
  private int regionEnd(String names, int titleEnd) {
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

  /** A title without any mark-up before a venue in italics. */
  Optional<Reference> beforeVenue(String text) {
    int shift = line.text().length() - text.length();
    Optional<Mark> italics =
        line.marks().stream()
            .filter(mark -> mark.kind() == Kind.EMPHASIS && mark.start() - shift > 12)
            .findFirst();
    if (italics.isEmpty() || text.indexOf("\",") >= 0) {
      return Optional.empty();
    }
    String head = text.substring(0, italics.get().start() - shift);
    head =
        head.replaceFirst("(?i)[.,]?\\s(?:(?:to appear\\s)?in:?|forthcoming in)\\s$", "").strip();
    NameRun run = NameRun.of(head);
    boolean named = run.names().size() > 1 || (run.names().size() == 1 && isOwner(run));
    String printed = named ? Punctuation.rest(head, run.end()) : head;
    Matcher with = ReferenceLine.WITH_ASIDE.matcher(printed);
    Optional<Byline> others = !named && with.find() ? Byline.of(with.group(1)) : Optional.empty();
    String title = others.isPresent() ? printed.substring(0, with.start()) : printed;
    boolean unparted = title.strip().matches(".*[\\p{L}\\d]") && !named && others.isEmpty();
    if (!Titles.isPhrase(title) || unparted) {
      return Optional.empty();
    }
    int end = shift + italics.get().start();
    Optional<Reference> found =
        behind(title, Punctuation.rest(line.text(), end), end, null)
            .flatMap(
                read ->
                    Titles.of(title)
                        .map(
                            t ->
                                new Reference(
                                    read.byline(), read.withOwner(), read.date(), t, read.rest())));
    if (named) {
      return found.map(
          read ->
              Reference.by(new Byline(run.names(), true), read.date(), read.title(), read.rest()));
    }
    return others.isEmpty()
        ? found
        : found.map(
            read -> new Reference(others.get(), true, read.date(), read.title(), read.rest()));
  }

  private boolean isOwner(NameRun run) {
    return around.couldBeOwner(run.names().get(0).text());
  }
}
