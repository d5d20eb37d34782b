package byline.enrich.claim;

/**
 * A subject that a page files a work under.
 *
 * @param name the field's standard name, e.g. {@code cs.LG} for the printed {@code LG}
 * @param printed as printed
 */
public record TopicClaim(String name, String printed) {}
