package byline.enrich.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One visible line of a page: what is left of its place in the mark-up once the mark-up is gone.
 *
 * @param role what the line is to its page
 * @param level level of a heading, 1 to 6; 0 for any other line
 * @param text white space collapsed, never blank
 * @param marks links and emphasis, as ranges of {@code text}
 * @param gap blank lines before it in plain text; 0 in HTML
 * @param item number of the list item, row or article that holds it, -1 outside of any
 * @param group number of the paragraph that holds it; lines parted by a mere line break share it
 * @param id the {@code id} of the element that opened it, or null
 */
record Block(
    Role role,
    int level,
    String text,
    List<Mark> marks,
    int gap,
    int item,
    int group,
    @Nullable String id) {
  Block {
    marks = List.copyOf(marks);
  }

  /** A line of plain text. */
  static Block line(Role role, String text, int gap, int number) {
    int level = role == Role.TITLE ? 1 : role == Role.HEADING ? 2 : 0;
    return new Block(role, level, text, List.of(), gap, -1, number, null);
  }

  /** The first stretch of a kind, if any. */
  Optional<Mark> mark(Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).findFirst();
  }

  /** The first stretch with one of the words in its class names, if any. */
  Optional<Mark> classed(Pattern names) {
    return marks.stream()
        .filter(mark -> mark.kind() == Kind.CLASS && names.matcher(mark.value()).find())
        .findFirst();
  }

  /** The text of a stretch. */
  String text(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  /** Whether one stretch of the kind covers the whole line but for punctuation. */
  boolean isAll(Kind kind) {
    return marks.stream()
        .anyMatch(
            mark -> mark.kind() == kind && mark.start() <= 2 && mark.end() >= text.length() - 2);
  }

  boolean isHeading() {
    return role == Role.HEADING || role == Role.TITLE;
  }

  /** What a line is to its page; {@code TITLE} is a first-level heading. */
  enum Role {
    TITLE,
    HEADING,
    ITEM,
    PARAGRAPH
  }

  /** How a stretch of a line stands out. */
  enum Kind {
    LINK,
    STRONG,
    EMPHASIS,
    CLASS
  }

  /**
   * A stretch of a line that stands out.
   *
   * @param value the address of a link, the class names of a class, else empty
   */
  record Mark(Kind kind, int start, int end, String value) {}
}
