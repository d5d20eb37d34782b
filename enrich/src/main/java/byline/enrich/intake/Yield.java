package byline.enrich.intake;

/**
 * How much one version of a page stated.
 *
 * @param version which version, one that could be used
 * @param claims statements of works and of a person; 0 where it states nothing or the page is gone
 */
record Yield(Version version, int claims) {}
