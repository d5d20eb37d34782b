package byline.enrich.claim;

/**
 * A number that a site prints: an observation, never a truth of ours.
 *
 * @param source host name of the page
 * @param name kebab-case: {@code h-index citations papers novelty ai-score score trust followers
 *     works topics close-collaborators …}
 * @param value as printed; percentages as printed (63 % is 63)
 * @param asOf ISO date of the fetch, {@code yyyy-MM-dd}
 */
public record Metric(String source, String name, double value, String asOf) {}
