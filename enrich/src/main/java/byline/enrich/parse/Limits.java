package byline.enrich.parse;

/**
 * What one page may cost at most; counted in steps, never by the clock, so that readings repeat.
 */
final class Limits {
  /** Visible lines of a page. */
  static final int BLOCKS = 100_000;

  /** Works of a page. */
  static final int WORKS = 20_000;

  /** Characters of a title, a name, an abstract. */
  static final int TITLE = 600;

  static final int NAME = 120;
  static final int ABSTRACT = 20_000;

  /** Characters of a line that a reference grammar looks at. */
  static final int REFERENCE = 4_000;

  /** Nesting of elements. */
  static final int DEPTH = 400;

  private Limits() {}
}
