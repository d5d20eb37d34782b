package byline.enrich.paper;

/**
 * How two entities agree as wholes: over all pairs of a statement of one and a statement of the
 * other.
 *
 * @param pairs how many pairs
 * @param mean evidence of a pair on average, forbidden pairs left out
 * @param asked least mean for which the two are joined
 * @param forbidden pairs that are forbidden to be one; a single one suffices
 * @param against reason code of the pair that speaks most against
 * @param left claim of that pair
 * @param right claim of that pair
 */
public record Whole(
    int pairs,
    double mean,
    double asked,
    int forbidden,
    String against,
    String left,
    String right) {}
