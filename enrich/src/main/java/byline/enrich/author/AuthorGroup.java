package byline.enrich.author;

import byline.enrich.paper.Because;
import java.util.List;

/**
 * Items found to be one author, before it has an id.
 *
 * @param bylines sorted by id
 * @param profiles sorted by id
 * @param because what joined them, sorted
 */
record AuthorGroup(List<BylineItem> bylines, List<ProfileItem> profiles, List<Because> because) {
  AuthorGroup {
    bylines = List.copyOf(bylines);
    profiles = List.copyOf(profiles);
    because = List.copyOf(because);
  }
}
