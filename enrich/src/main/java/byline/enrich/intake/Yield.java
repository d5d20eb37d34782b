package byline.enrich.intake;

import org.jspecify.annotations.Nullable;

/**
 * How much one version of a page stated.
 *
 * @param version which version, one that could be used
 * @param claims statements of works and of a person; 0 where it states nothing or the page is gone
 * @param said digest of what it states; null where the page is gone or its layout is not known:
 *     such a version is believed at once
 */
record Yield(Version version, int claims, @Nullable String said) {
  /** Whether another version states the very same. */
  boolean saysAs(Yield other) {
    return said != null && said.equals(other.said);
  }
}
