package byline.enrich.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** The sections that a line stands in: a heading ends those of its level and below. */
final class Sections {
  /** Of lines that open a section without being headings. */
  private static final int BELOW_ALL = 7;

  private final Section outside;
  private final Deque<Entered> entered = new ArrayDeque<>();

  private record Entered(Section section, int level) {}

  /**
   * Outside of any section.
   *
   * @param outside what the page lists where no heading says so
   */
  Sections(Section outside) {
    this.outside = outside;
  }

  Section now() {
    Entered innermost = entered.peek();
    return innermost == null ? outside : innermost.section();
  }

  /**
   * Enters a section.
   *
   * @param level level of its heading, 0 where a mere line announces it
   */
  void enter(Section opened, int level) {
    int at = level == 0 ? BELOW_ALL : level;
    leave(at);
    entered.push(new Entered(opened, at));
  }

  /** Leaves what a heading of some level ends; whether that was anything. */
  boolean leave(int level) {
    int at = level == 0 ? BELOW_ALL : level;
    boolean left = false;
    while (!entered.isEmpty() && entered.peek().level() >= at) {
      entered.pop();
      left = true;
    }
    return left;
  }
}
