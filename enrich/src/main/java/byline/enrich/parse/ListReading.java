package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import byline.enrich.parse.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes down a home page line by line, and keeps which section and work it stands in. */
final class ListReading {
  private static final int NO_LEVEL = 7;
  private static final int FEWEST_OPEN = 3;
  private static final Pattern YEAR_HEADING =
      Pattern.compile("\\W{0,3}(?:19|20)\\d{2}\\W{0,3}.{0,12}");
  private static final Pattern NUMBER = Pattern.compile("\\W*\\d{1,3}\\W*");
  private static final Pattern TANGLED =
      Pattern.compile("(\\p{Lu}\\p{L}+ \\p{Lu}{1,3})\\. (\\p{Lu}\\p{L}+)");
  private static final Pattern LEAD =
      Pattern.compile(
          "^\\(?(?:(joint(?:ly)?\\s(?:work\\s)?with|with)|by|authors?\\s?:)\\s",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> lines;
  private final @Nullable String candidate;
  private final List<ListedWork> works = new ArrayList<>();
  private final List<Presentation> talks = new ArrayList<>();
  private Section section = Section.OPEN;
  private int level = NO_LEVEL;
  private @Nullable ListedWork work;
  private @Nullable String sectionYear;

  private ListReading(List<Block> lines, @Nullable String candidate) {
    this.lines = lines;
    this.candidate = candidate;
  }

  /**
   * Reads all lines.
   *
   * @param candidate the name the page seems to belong to, or null
   */
  static ListReading of(List<Block> lines, @Nullable String candidate) {
    ListReading reading = new ListReading(lines, candidate);
    for (int i = 0; i < lines.size() && reading.works.size() < Limits.WORKS; ) {
      i = reading.step(i);
    }
    return reading;
  }

  /** The works; those outside of any section of works only where there are several alike. */
  List<ListedWork> works() {
    long open = works.stream().filter(each -> each.open).count();
    works.forEach(ListedWork::settle);
    return works.stream().filter(each -> !each.open || open >= FEWEST_OPEN).toList();
  }

  List<Presentation> talks() {
    return talks;
  }

  private int step(int i) {
    Block line = lines.get(i);
    Section opened = Section.of(line);
    if (opened != null) {
      enter(opened, line.isHeading() ? line.level() : NO_LEVEL);
      return i + 1;
    }
    boolean listing = section.kind() == Section.Kind.WORKS || section.kind() == Section.Kind.OPEN;
    int next = listing ? entry(i) : i;
    next = listing && next == i ? bylineFirst(i) : next;
    if (next > i) {
      return next;
    }
    if (line.isHeading() || isAside(line)) {
      heading(line);
    } else if (section.kind() == Section.Kind.TALKS) {
      TalkLine.of(line.text(), section.scope()).ifPresent(talks::add);
    } else if (section.kind() == Section.Kind.WORKS) {
      return inWorks(i);
    } else if (work != null && work.reaches(line)) {
      work.take(line);
    }
    return i + 1;
  }

  /** A bold line with a colon, the heading of pages that have no headings. */
  private static boolean isAside(Block line) {
    return line.text().length() <= 40 && line.text().endsWith(":") && line.isAll(Kind.STRONG);
  }

  private void enter(Section opened, int at) {
    section = opened;
    level = at;
    work = null;
    sectionYear = null;
  }

  private void heading(Block line) {
    if (YEAR_HEADING.matcher(line.text()).matches()) {
      sectionYear = Years.of(line.text());
    } else if (line.level() <= level) {
      enter(Section.OPEN, line.isHeading() ? line.level() : NO_LEVEL);
    }
    work = null;
  }

  /** An entry of several lines: title, byline, and a year or a mark that sets the title off. */
  private int entry(int i) {
    Block line = lines.get(i);
    boolean broken = i + 1 < lines.size() && isBrokenTitle(line, lines.get(i + 1));
    Optional<String> title = Titles.ofLine(broken ? joined(i, i + 2) : line);
    int from = broken ? i + 2 : i + 1;
    if (title.isEmpty() || from >= lines.size() || Titles.isPlaceAndTime(title.get())) {
      return i;
    }
    if (Titles.isMarked(line)
        && isSameEntry(i, from)
        && lines.get(from).text().startsWith("Published in ")) {
      Reference bare = new Reference(null, false, null, title.get(), "");
      add(new ListedWork(bare, section, line, section.kind() == Section.Kind.OPEN));
      requireWork().spread = true;
      return from;
    }
    Named named = named(i, from);
    if (named == null && isShort(i, from) && Years.of(lines.get(from).text()) != null) {
      named = named(i, from + 1);
    }
    boolean worded = Titles.hasWords(title.get());
    if (named == null || !isEvident(i, named) || (!worded && !isSure(line, named))) {
      return i;
    }
    Reference reference = new Reference(named.byline(), named.withOwner(), null, title.get(), "");
    add(new ListedWork(reference, section, line, section.kind() == Section.Kind.OPEN));
    requireWork().spread = true;
    if (named.start() > from) {
      requireWork().take(lines.get(from));
    }
    return named.end();
  }

  /** An entry that prints its byline above its title, both named as such by the mark-up. */
  private int bylineFirst(int i) {
    if (i + 1 >= lines.size() || lines.get(i).classed(ReferenceLine.AUTHOR_CLASSES).isEmpty()) {
      return i;
    }
    Block below = lines.get(i + 1);
    Optional<Byline> byline = Byline.of(lines.get(i).text());
    boolean set = below.isHeading() || below.classed(Titles.CLASSES).isPresent();
    Optional<String> title = set ? Titles.ofLine(below) : Optional.empty();
    if (byline.isEmpty() || title.isEmpty() || Section.of(below) != null) {
      return i;
    }
    Reference reference = Reference.by(byline.get(), null, title.get(), "");
    add(new ListedWork(reference, section, below, section.kind() == Section.Kind.OPEN));
    requireWork().spread = true;
    return i + 2;
  }

  /** Whether two lines are one link, a title broken in two. */
  private static boolean isBrokenTitle(Block first, Block second) {
    Optional<Mark> above = first.mark(Kind.LINK);
    Optional<Mark> below = second.mark(Kind.LINK);
    return above.isPresent()
        && below.isPresent()
        && first.group() == second.group()
        && first.isAll(Kind.LINK)
        && second.isAll(Kind.LINK)
        && !above.get().value().isEmpty()
        && above.get().value().equals(below.get().value());
  }

  private ListedWork requireWork() {
    return Objects.requireNonNull(work);
  }

  private boolean isShort(int title, int i) {
    return i + 1 < lines.size() && lines.get(i).text().length() < 120 && isSameEntry(title, i);
  }

  private static boolean isSure(Block title, Named named) {
    return Titles.isMarked(title)
        && (named.byline().names().size() > 1 || title.classed(Titles.CLASSES).isPresent());
  }

  /** A byline and the lines that hold it. */
  private record Named(Byline byline, boolean withOwner, int start, int end) {}

  private @Nullable Named named(int title, int start) {
    StringBuilder text = new StringBuilder();
    Named found = null;
    for (int i = start; i < lines.size() && i < start + 12 && isSameEntry(title, i); i++) {
      Block line = lines.get(i);
      text.append(text.length() == 0 ? "" : " ").append(line.text());
      if (text.length() > Limits.REFERENCE || line.isHeading()) {
        return found;
      }
      Matcher lead = LEAD.matcher(text);
      boolean led = lead.find();
      String names =
          led ? text.substring(lead.end()).replaceFirst("\\)?[.,]?$", "") : text.toString();
      Optional<Byline> byline = Byline.of(names);
      if (byline.isPresent() && (led || isByline(byline.get(), line))) {
        found = new Named(byline.get(), led && lead.group(1) != null, start, i + 1);
      }
      boolean goesOn =
          line.text().endsWith(",")
              || (i + 1 < lines.size() && lines.get(i + 1).text().startsWith("and "));
      if (!goesOn) {
        return found;
      }
    }
    return found;
  }

  private boolean isByline(Byline byline, Block line) {
    long full =
        byline.names().stream()
            .filter(
                name ->
                    name.family() != null
                        || PersonName.isFull(name.text())
                        || PersonName.isEastAsian(name.text()))
            .count();
    if (line.classed(ReferenceLine.AUTHOR_CLASSES).isPresent()) {
      return true;
    }
    if (byline.names().size() > 1) {
      return full * 2 > byline.names().size();
    }
    PrintedName only = byline.names().get(0);
    return full == 1
        && (line.isAll(Kind.STRONG)
            || (candidate != null && SameName.couldBe(candidate, only.text())));
  }

  private boolean isSameEntry(int a, int b) {
    Block first = lines.get(a);
    Block second = lines.get(b);
    return first.item() == second.item() && second.gap() <= 1 && second.role() != Role.ITEM;
  }

  private boolean isEvident(int title, Named named) {
    boolean marked = Titles.isMarked(lines.get(title));
    boolean dated = sectionYear != null || named.start() > title + 1;
    int end = named.end();
    for (int i = end; i < lines.size() && i < end + 3 && isSameEntry(title, i) && !dated; i++) {
      String text = lines.get(i).text();
      dated = text.length() < 250 && (Years.of(text) != null || text.startsWith("arXiv"));
    }
    return section.kind() == Section.Kind.WORKS ? marked || dated : marked && dated;
  }

  private int inWorks(int i) {
    Block line = lines.get(i);
    if (NUMBER.matcher(line.text()).matches()) {
      return i + 1;
    }
    if (work != null && work.spread && work.reaches(line)) {
      work.take(line);
      return i + 1;
    }
    Optional<Reference> reference = ReferenceLine.read(line).map(this::untangled);
    if (reference.isPresent()) {
      add(new ListedWork(reference.get(), section, line, false));
      return i + 1;
    }
    int end = sameGroup(i);
    Optional<Reference> joined =
        end > i + 1 && !isWithin(i) ? ReferenceLine.read(joined(i, end)) : Optional.empty();
    if (joined.isPresent()) {
      add(new ListedWork(joined.get(), section, joined(i, end), false));
      return end;
    }
    if (work != null && work.reaches(line)) {
      work.take(line);
    }
    return i + 1;
  }

  /** Gives back to the title a first word that reads like the family name of "Okafor A. Rain". */
  private Reference untangled(Reference found) {
    Byline byline = found.byline();
    String only = byline == null || byline.names().size() != 1 ? "" : byline.names().get(0).text();
    Matcher tangled = TANGLED.matcher(only);
    if (candidate == null || !tangled.matches() || !SameName.couldBe(candidate, tangled.group(1))) {
      return found;
    }
    Byline owner = new Byline(List.of(PrintedName.of(tangled.group(1))), true);
    return Reference.by(owner, found.date(), tangled.group(2) + ". " + found.title(), found.rest());
  }

  private boolean isWithin(int i) {
    return work != null && lines.get(i).item() >= 0 && work.reaches(lines.get(i));
  }

  private int sameGroup(int i) {
    int end = i + 1;
    int length = lines.get(i).text().length();
    while (end < lines.size()
        && lines.get(end).group() == lines.get(i).group()
        && length + lines.get(end).text().length() < 1_500
        && !lines.get(end).text().startsWith("Abstract")) {
      length += lines.get(end).text().length();
      end++;
    }
    return end;
  }

  private Block joined(int from, int end) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (Block line : lines.subList(from, end)) {
      int shift = text.length() == 0 ? 0 : text.append(' ').length();
      text.append(line.text());
      for (Mark mark : line.marks()) {
        marks.add(new Mark(mark.kind(), mark.start() + shift, mark.end() + shift, mark.value()));
      }
    }
    Block first = lines.get(from);
    return new Block(
        first.role(),
        0,
        text.toString(),
        marks,
        first.gap(),
        first.item(),
        first.group(),
        first.id());
  }

  private void add(ListedWork found) {
    work = found;
    works.add(found);
    found.yearAbove = sectionYear;
  }
}
