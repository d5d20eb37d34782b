package byline.enrich.author;

import byline.enrich.paper.Doubt;
import java.util.List;

/**
 * What a bucket's bylines and profiles come to.
 *
 * @param authors sorted by id; every item is in exactly one
 * @param doubt how sure the rules were, before curators had their say
 */
public record AuthorResolution(List<AuthorCluster> authors, Doubt doubt) {
  public AuthorResolution {
    authors = List.copyOf(authors);
  }
}
