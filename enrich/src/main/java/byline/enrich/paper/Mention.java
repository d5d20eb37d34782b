package byline.enrich.paper;

/**
 * A name's place on a claim.
 *
 * @param claimId page and locator of the claim
 * @param index place in that claim's byline from 1; 0 for the page's owner hidden from it
 */
public record Mention(String claimId, int index) implements Comparable<Mention> {
  @Override
  public int compareTo(Mention other) {
    int order = claimId.compareTo(other.claimId);
    return order != 0 ? order : Integer.compare(index, other.index);
  }
}
