package byline.enrich.author;

import byline.enrich.paper.Because;
import java.util.List;

/**
 * Items that are one author.
 *
 * @param id the author's id
 * @param anchorKey the placement key that the id stands on; one of a member's keys
 * @param name the fullest printed form
 * @param names all printed forms, sorted
 * @param bylines sorted by id
 * @param profiles sorted by id
 * @param because what joined them, sorted
 */
public record AuthorCluster(
    String id,
    String anchorKey,
    String name,
    List<String> names,
    List<BylineItem> bylines,
    List<ProfileItem> profiles,
    List<Because> because) {
  public AuthorCluster {
    names = List.copyOf(names);
    bylines = List.copyOf(bylines);
    profiles = List.copyOf(profiles);
    because = List.copyOf(because);
  }
}
