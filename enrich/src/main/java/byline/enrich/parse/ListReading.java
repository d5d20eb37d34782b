package byline.enrich.parse;

import byline.enrich.claim.Presentation;
import byline.enrich.claim.PrintedName;
import byline.enrich.parse.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes down a home page line by line, and keeps which section and work it stands in. */
final class ListReading {
  private static final int FEWEST_OPEN = 3;
  private static final int MOST_JOINED = 1_500;
  private static final Pattern YEAR_HEADING =
      Pattern.compile("\\W{0,3}(?:19|20)\\d{2}\\W{0,3}.{0,12}");
  private static final Pattern HEADING_YEAR =
      Pattern.compile("(?<!since|from|until|to|of|[-–—])[\\s(]((?:19|20)\\d{2})\\)?$");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\W{0,3}(?:19|20)\\d{2}\\W{0,3}");
  private static final Pattern NUMBER = Pattern.compile("\\W*[A-Z]{0,2}\\d{1,3}\\W*");
  private static final Pattern TOLD =
      Pattern.compile("(?i)^(?:TL;?DR|abstract|summary|keywords?)\\b|Abstract$");
  private static final Pattern TANGLED =
      Pattern.compile("(\\p{Lu}\\p{L}+ \\p{Lu}{1,3})\\. (\\p{Lu}\\p{L}+)");

  private final List<Block> lines;
  private final SpreadEntry.Reader entries;
  private final @Nullable String candidate;
  private final List<ListedWork> works = new ArrayList<>();
  private final List<Presentation> talks = new ArrayList<>();
  private final Sections sections;
  private @Nullable ListedWork work;
  private @Nullable String sectionYear;
  private @Nullable String rowYear;
  private int row = -1;

  private ListReading(List<Block> lines, Section around, @Nullable String candidate) {
    this.lines = lines;
    this.sections = new Sections(around);
    this.entries = new SpreadEntry.Reader(lines, candidate);
    this.candidate = candidate;
  }

  /**
   * Reads all lines.
   *
   * @param around what stands outside of all headings
   * @param candidate the name the page seems to belong to, or null
   */
  static ListReading of(List<Block> lines, Section around, @Nullable String candidate) {
    ListReading reading = new ListReading(lines, around, candidate);
    for (int i = 0; i < lines.size() && reading.works.size() <= Limits.WORKS; ) {
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
    if (opened != null && !isTitle(i) && !isWithinWork(line)) {
      enter(opened, line.level());
      Matcher dated = HEADING_YEAR.matcher(line.text());
      sectionYear = dated.find() ? dated.group(1) : null;
      return i + 1;
    }
    boolean listing =
        section().kind() == Section.Kind.WORKS || section().kind() == Section.Kind.OPEN;
    if (listing && isYearAlone(line)) {
      return yearAlone(i);
    }
    if (row != line.item()) {
      rowYear = null;
    }
    Optional<SpreadEntry> entry = listing ? entry(i) : Optional.empty();
    if (entry.isPresent()) {
      add(entry.get());
      return entry.get().end();
    }
    if (line.isHeading() || isAside(line)) {
      heading(line);
    } else if (section().kind() == Section.Kind.TALKS) {
      TalkLine.of(line.text(), section().scope()).ifPresent(talks::add);
    } else if (section().kind() == Section.Kind.WORKS) {
      return inWorks(i);
    } else if (work != null && work.reaches(line)) {
      work.take(line);
    }
    return i + 1;
  }

  /** Whether a line that is no heading stands in the entry of the work above. */
  private boolean isWithinWork(Block line) {
    return !line.isHeading() && line.item() >= 0 && work != null && work.reaches(line);
  }

  /** Whether a heading of several words is a title with its byline below, whatever its words. */
  private boolean isTitle(int i) {
    return section().kind() == Section.Kind.WORKS
        && lines.get(i).text().split(" ", 5).length > 4
        && entry(i).isPresent();
  }

  private Optional<SpreadEntry> entry(int i) {
    boolean announced = section().kind() == Section.Kind.WORKS;
    return entries.at(i, announced, year()).or(() -> entries.bylineFirst(i));
  }

  private @Nullable String year() {
    return rowYear == null ? sectionYear : rowYear;
  }

  private static boolean isYearAlone(Block line) {
    return !line.isHeading() && YEAR_ALONE.matcher(line.text()).matches();
  }

  /** A year on a line of its own: of the row it begins, of the work it ends, or of what follows. */
  private int yearAlone(int i) {
    Block line = lines.get(i);
    boolean begins = i == 0 || lines.get(i - 1).item() != line.item();
    boolean alone = i + 1 >= lines.size() || lines.get(i + 1).item() != line.item();
    if (work != null && line.item() >= 0 && work.reaches(line)) {
      work.take(line);
    } else if (line.item() >= 0 && begins && !alone) {
      rowYear = Years.of(line.text());
      row = line.item();
    } else if (section().kind() == Section.Kind.WORKS) {
      sectionYear = Years.of(line.text());
      work = null;
    }
    return i + 1;
  }

  /** A bold line with a colon, the heading of pages that have no headings. */
  private static boolean isAside(Block line) {
    return line.text().length() <= 40 && line.text().endsWith(":") && line.isAll(Kind.STRONG);
  }

  private void enter(Section opened, int level) {
    sections.enter(opened, level);
    work = null;
    sectionYear = null;
  }

  private Section section() {
    return sections.now();
  }

  private void heading(Block line) {
    if (YEAR_HEADING.matcher(line.text()).matches()) {
      sectionYear = Years.of(line.text());
    } else if (sections.leave(line.level())) {
      sectionYear = null;
    }
    work = null;
  }

  private int inWorks(int i) {
    Block line = lines.get(i);
    if (NUMBER.matcher(line.text()).matches()) {
      return i + 1;
    }
    if (work != null && work.spread && work.reaches(line) && !beginsAnew(line)) {
      work.take(line);
      return i + 1;
    }
    Around around = new Around(candidate, year());
    Optional<Reference> reference = ReferenceLine.read(line, around).map(found -> untangled(found));
    if (reference.isPresent()) {
      add(reference.get(), line);
      return i + 1;
    }
    int end = isWithin(i) || isTold(line) ? i : sameGroup(i);
    if (end > i + 1) {
      Block joined = SpreadEntry.joined(lines, i, end);
      reference = together(joined, line.text().length(), around);
    }
    if (reference.isPresent()) {
      add(reference.get(), SpreadEntry.joined(lines, i, end));
      return end;
    }
    if (work != null && work.reaches(line)) {
      work.take(line);
    }
    return i + 1;
  }

  /** Whether a line in a paragraph of its own begins as references do, set off by mark-up. */
  private static boolean beginsAnew(Block line) {
    return line.item() < 0
        && line.text().length() > 40
        && line.marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() != Kind.CLASS
                        && mark.start() <= 2
                        && mark.end() - mark.start() >= 12
                        && mark.end() < line.text().length() - 4);
  }

  /** A reference over several lines; words that only look like one name are rather its title. */
  private static Optional<Reference> together(Block joined, int firstEnd, Around around) {
    Optional<Reference> read = ReferenceLine.read(joined, around);
    Byline byline = read.map(Reference::byline).orElse(null);
    boolean doubtful =
        byline == null
            || (byline.names().size() == 1
                && byline.names().get(0).family() == null
                && !around.couldBeOwner(byline.names().get(0).text()));
    return doubtful ? ReferenceLine.titled(joined, firstEnd, around).or(() -> read) : read;
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

  /** Whether a line says by its first word that it tells about the work above. */
  private static boolean isTold(Block line) {
    return TOLD.matcher(line.text()).find();
  }

  private boolean isWithin(int i) {
    return work != null && lines.get(i).item() >= 0 && work.reaches(lines.get(i));
  }

  /** The line behind the last that stands in the same entry, or in the same paragraph, as one. */
  private int sameGroup(int i) {
    Block first = lines.get(i);
    int end = i + 1;
    int length = first.text().length();
    while (end < lines.size()
        && isJoined(first, lines.get(end))
        && length + lines.get(end).text().length() < MOST_JOINED
        && !standsAlone(first, lines.get(end))
        && !lines.get(end).text().startsWith("Abstract")) {
      length += lines.get(end).text().length();
      end++;
    }
    return end;
  }

  /** Whether a line in another paragraph is a reference by itself. */
  private boolean standsAlone(Block first, Block next) {
    return next.group() != first.group()
        && ReferenceLine.read(next, new Around(candidate, year()))
            .filter(read -> read.byline() != null)
            .isPresent();
  }

  private static boolean isJoined(Block first, Block next) {
    boolean titled = next.classed(Titles.CLASSES).isPresent();
    return (next.group() == first.group() && !titled)
        || (first.item() >= 0 && next.item() == first.item() && !next.isHeading() && !titled);
  }

  private void add(SpreadEntry entry) {
    add(entry.reference(), entry.title());
    ListedWork added = Objects.requireNonNull(work);
    added.spread = true;
    entry.between().forEach(added::take);
  }

  private void add(Reference reference, Block line) {
    ListedWork found =
        new ListedWork(reference, section(), line, section().kind() == Section.Kind.OPEN);
    found.yearAbove = year();
    work = found;
    works.add(found);
  }
}
