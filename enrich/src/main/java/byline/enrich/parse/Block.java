package byline.enrich.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visible line of a page: what is left of its place in the mark-up once the mark-up is gone.
 *
 * @param role what the line is to its page
 * @param text white space collapsed, never blank
 * @param marks links and emphasis, as ranges of {@code text}
 * @param gap blank lines before it in plain text; 0 in HTML
 * @param item number of the list item, row or article that holds it, -1 outside of any
 * @param id the {@code id} of the element that opened it, or null
 */
record Block(Role role, String text, List<Mark> marks, int gap, int item, @Nullable String id) {
  Block {
    marks = List.copyOf(marks);
  }

  /** A line of plain text. */
  static Block line(Role role, String text, int gap) {
    return new Block(role, text, List.of(), gap, -1, null);
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
