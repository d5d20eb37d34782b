package byline.enrich.parse;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a publication list, taken apart.
 *
 * @param byline the names, or null where none are printed
 * @param withOwner whether the names are those of co-authors only ("with X and Y")
 * @param date year, or year and month, or null where none is printed (to appear)
 * @param rest what stands behind title and names: venue, numbers, identifiers
 */
record Reference(
    @Nullable Byline byline, boolean withOwner, @Nullable String date, String title, String rest) {

  /** A reference by a whole byline. */
  static Reference by(Byline byline, @Nullable String date, String title, String rest) {
    return new Reference(byline, false, date, title, rest);
  }
}
