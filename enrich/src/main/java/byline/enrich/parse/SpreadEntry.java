package byline.enrich.parse;

import byline.enrich.claim.PrintedName;
import byline.enrich.parse.Block.Kind;
import byline.enrich.parse.Block.Mark;
import byline.enrich.parse.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of several lines: title, byline, and a year or a mark-up that sets the title off.
 *
 * @param title the line that holds the title
 * @param between the lines between title and byline, which say where or when
 * @param end the line behind the last that was read
 */
record SpreadEntry(Reference reference, Block title, List<Block> between, int end) {
  private static final int REACH = 5;
  private static final int SHORT = 120;
  private static final Pattern LEAD =
      Pattern.compile(
          "^\\(?(?:(joint(?:ly)?\\s(?:work\\s)?with|together\\swith|with|coauthors?\\s?:|co-authors?\\s?:)|by|authors?\\s?:)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)(?:arxiv|preprint|in submission|under review|submitted|to appear|accepted)\\b");
  private static final Pattern ASIDE = Pattern.compile("\\s[|·•‧]\\s.*$");
  private static final Pattern PLACED =
      Pattern.compile(
          "\\p{Lu}[^.]{2,100},\\s(?:19|20)\\d{2}\\.?|(?i:preprint|arxiv|submitted|to appear).{0,60}");
  private static final Pattern YEAR_LAST = Pattern.compile("\\(((?:19|20)\\d{2})\\)\\s?$");
  private static final Pattern LED_TAIL =
      Pattern.compile("\\)?[.,]?(?:\\s?[,.]?\\s\\(?(?:19|20)\\d{2}\\)?)?[.,]?$");

  SpreadEntry {
    between = List.copyOf(between);
  }

  /** Reads the entries of one page. */
  static final class Reader {
    private final List<Block> lines;
    private final @Nullable String owner;

    Reader(List<Block> lines, @Nullable String owner) {
      this.lines = lines;
      this.owner = owner;
    }

    /** The entry that begins with a line, or nothing. */
    Optional<SpreadEntry> at(int i, boolean announced, @Nullable String year) {
      Block line = lines.get(i);
      boolean broken = i + 1 < lines.size() && isBrokenTitle(line, lines.get(i + 1));
      Optional<String> title = Titles.ofLine(broken ? joined(lines, i, i + 2) : line);
      int from = broken ? i + 2 : i + 1;
      if (title.isEmpty()
          || from >= lines.size()
          || Titles.isPlaceAndTime(title.get())
          || isOwnersPage(title.get())
          || isBesideTitle(i)) {
        return Optional.empty();
      }
      if (Titles.isMarked(line)
          && isSameEntry(i, from)
          && (lines.get(from).text().startsWith("Published in ")
              || (announced && isOnlyPlaced(line, lines.get(from))))) {
        Reference bare = new Reference(null, false, null, title.get(), "");
        return Optional.of(new SpreadEntry(bare, line, List.of(), from));
      }
      Named named = named(i, from);
      boolean worded = Titles.hasWords(title.get());
      if (named == null
          || !isEvident(i, named, announced, year)
          || (!worded && !isSure(line, named) && !(announced && isOwners(line, named)))) {
        return Optional.empty();
      }
      Reference reference =
          new Reference(
              named.byline(), named.withOwner(), named.year(), title.get(), named.behind());
      List<Block> between = lines.subList(from, named.start());
      return Optional.of(new SpreadEntry(reference, line, between, named.end()));
    }

    /** Whether words end with the owner's name, as titles of pages do. */
    private boolean isOwnersPage(String title) {
      return owner != null && Folded.text(title).endsWith(Folded.text(owner));
    }

    /** Whether an entry of its own, with a heading for title, says right below where and when. */
    private static boolean isOnlyPlaced(Block title, Block below) {
      return title.item() >= 0
          && title.isHeading()
          && below.text().length() < SHORT
          && PLACED.matcher(below.text()).matches()
          && Byline.of(below.text()).isEmpty();
    }

    /** Whether a line only stands beside a title, which the mark-up names as such: a badge. */
    private boolean isBesideTitle(int i) {
      boolean beside = false;
      for (int next = i + 1; next < lines.size() && next <= i + 2 && isSameEntry(i, next); next++) {
        beside |= lines.get(next).classed(Titles.CLASSES).isPresent();
      }
      return beside && lines.get(i).classed(Titles.CLASSES).isEmpty() && lines.get(i).item() >= 0;
    }

    /** An entry that prints its byline above its title, both named as such by the mark-up. */
    Optional<SpreadEntry> bylineFirst(int i) {
      if (i + 1 >= lines.size() || lines.get(i).classed(MarkedReference.AUTHOR_CLASSES).isEmpty()) {
        return Optional.empty();
      }
      Block below = lines.get(i + 1);
      Optional<Byline> byline = Byline.of(lines.get(i).text());
      boolean set = below.isHeading() || below.classed(Titles.CLASSES).isPresent();
      Optional<String> title = set ? Titles.ofLine(below) : Optional.empty();
      if (byline.isEmpty() || title.isEmpty() || Section.of(below) != null) {
        return Optional.empty();
      }
      Reference reference = Reference.by(byline.get(), null, title.get(), "");
      return Optional.of(new SpreadEntry(reference, below, List.of(), i + 2));
    }

    /** A byline and the lines that hold it. */
    private record Named(
        Byline byline,
        boolean withOwner,
        @Nullable String year,
        String behind,
        int start,
        int end) {}

    /** The byline right below the title, or further down where the mark-up holds all together. */
    private @Nullable Named named(int title, int from) {
      Named found = namedAt(title, from);
      boolean held = lines.get(title).item() >= 0 && Titles.isMarked(lines.get(title));
      for (int i = from; found == null && i < from + REACH && isShort(title, i); i++) {
        boolean dated = i == from && Years.of(lines.get(i).text()) != null;
        boolean aside = lines.get(i).text().startsWith("(") && lines.get(i).text().endsWith(")");
        boolean classed =
            i + 1 < lines.size()
                && lines.get(i + 1).classed(MarkedReference.AUTHOR_CLASSES).isPresent();
        if (dated || aside || classed || (held && lines.get(title).isHeading())) {
          found = namedAt(title, i + 1);
        } else if (!held) {
          return null;
        }
      }
      return found;
    }

    private boolean isShort(int title, int i) {
      return i + 1 < lines.size()
          && (lines.get(i).text().length() < SHORT || lines.get(title).item() >= 0)
          && isSameEntry(title, i);
    }

    private @Nullable Named namedAt(int title, int start) {
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
        String names = led ? led(text.substring(lead.end())) : ASIDE.matcher(text).replaceFirst("");
        boolean classed = line.classed(MarkedReference.AUTHOR_CLASSES).isPresent();
        Optional<Byline> byline =
            Byline.of(names).or(() -> classed ? Byline.among(names) : Optional.empty());
        if (byline.isPresent() && (led || isByline(byline.get(), line))) {
          String behind = led ? behind(text.substring(lead.end()), names) : "";
          String year = led ? Years.of(behind) : dated(text);
          found = new Named(byline.get(), led && lead.group(1) != null, year, behind, start, i + 1);
        }
        boolean goesOn =
            line.text().endsWith(",")
                || line.text().endsWith(" and")
                || line.text().endsWith("&")
                || (i + 1 < lines.size() && lines.get(i + 1).text().startsWith("and "));
        if (!goesOn) {
          return found;
        }
      }
      return found;
    }

    /** The names behind a word that leads them: up to the full stop, or all but a year. */
    private static String led(String text) {
      String all = LED_TAIL.matcher(text).replaceFirst("");
      return Byline.of(all).isPresent()
          ? all
          : Punctuation.unstopped(text.substring(0, Sentences.end(text, 0)));
    }

    private static String behind(String text, String names) {
      return Punctuation.rest(text, Math.min(names.length(), text.length()));
    }

    private static @Nullable String dated(CharSequence text) {
      Matcher year = YEAR_LAST.matcher(text);
      return year.find() ? year.group(1) : null;
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
      if (line.classed(MarkedReference.AUTHOR_CLASSES).isPresent()) {
        return true;
      }
      if (byline.names().size() > 1) {
        return full * 2 > byline.names().size();
      }
      PrintedName only = byline.names().get(0);
      return full == 1
          && (owner == null ? line.isAll(Kind.STRONG) : SameName.couldBe(owner, only.text()));
    }

    private boolean isSameEntry(int a, int b) {
      Block first = lines.get(a);
      Block second = lines.get(b);
      return first.item() == second.item() && second.gap() <= 1 && second.role() != Role.ITEM;
    }

    private boolean isEvident(int title, Named named, boolean announced, @Nullable String year) {
      boolean marked = Titles.isMarked(lines.get(title));
      boolean dated = year != null || named.year() != null || named.start() > title + 1;
      int end = named.end();
      int reach = marked || named.byline().names().size() > 1 ? 3 : 1;
      for (int i = end;
          i < lines.size() && i < end + reach && isSameEntry(title, i) && !dated;
          i++) {
        String text = lines.get(i).text();
        dated = text.length() < 250 && (Years.of(text) != null || STATED.matcher(text).lookingAt());
      }
      return announced ? marked || dated : marked && dated;
    }

    /** Whether a linked word stands above the owner's name alone. */
    private boolean isOwners(Block title, Named named) {
      return title.isAll(Kind.LINK)
          && owner != null
          && SameName.couldBe(owner, named.byline().names().get(0).text());
    }

    private static boolean isSure(Block title, Named named) {
      return Titles.isMarked(title)
          && (named.byline().names().size() > 1 || title.classed(Titles.CLASSES).isPresent());
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
  }

  /** Several lines as one. */
  static Block joined(List<Block> lines, int from, int end) {
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
}
