package byline.enrich.parse;

/**
 * What one page may cost at most; counted in steps, never by the clock, so that readings repeat.
 * What exceeds a limit marked "whole" makes the page a dead letter, {@code too-expensive}; the
 * others cut or leave out the part that exceeds them.
 */
final class Limits {
  /** Steps of work, whole; see {@link Budget}. */
  static final long STEPS = 400_000_000;

  /** Tags of a page in HTML or XML, whole: what its parsed form may take of memory. */
  static final int TAGS = 400_000;

  /** Tokens of a page in JSON, whole, for the same reason. */
  static final int TOKENS = 1_000_000;

  /** Steps that the layouts take for a line, whatever stands on it, and for a work. */
  static final int LINE = 1_000;

  static final int WORK = 3_000;

  /** Visible lines of a page. */
  static final int BLOCKS = 100_000;

  /** Works of a page, whole. */
  static final int WORKS = 20_000;

  /** Works of a page that bear one title, whole: a crowd of twins costs the resolver dearly. */
  static final int TWINS = 500;

  /** Names of one byline, whole: bylines are compared name by name; physics has some 5,000. */
  static final int AUTHORS = 6_000;

  /** Names of one byline that share last word and first letter, whole, for the same reason. */
  static final int NAMESAKES = 300;

  /** Names of all bylines of a page, whole. */
  static final int NAMES = 60_000;

  /** Characters of a title, a name, an abstract. */
  static final int TITLE = 600;

  static final int NAME = 120;
  static final int ABSTRACT = 20_000;

  /** Characters of a locator; a longer id gives way to one made of it. */
  static final int LOCATOR = 200;

  /** Characters of a line that a reference grammar looks at. */
  static final int REFERENCE = 4_000;

  /** Nesting of elements, of JSON. */
  static final int DEPTH = 400;

  /** Nesting of braces in one BibTeX entry. */
  static final int BRACES = 60;

  private Limits() {}
}
