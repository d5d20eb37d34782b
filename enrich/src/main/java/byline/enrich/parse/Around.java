package byline.enrich.parse;

import org.jspecify.annotations.Nullable;

/**
 * What a publication list has said before a reference is read.
 *
 * @param owner the name the page seems to belong to, or null
 * @param year the year that a heading or a column gives, or null
 */
record Around(@Nullable String owner, @Nullable String year) {
  static final Around NOTHING = new Around(null, null);

  /** Whether a printed name could be the owner's. */
  boolean couldBeOwner(String printed) {
    return owner != null && SameName.couldBe(owner, printed);
  }
}
