package byline.enrich.paper;

import java.util.List;

/**
 * Claims found to be one paper, before it has an id.
 *
 * @param members sorted by claim id
 * @param because what joined them, sorted
 */
record ClaimGroup(List<ClaimView> members, List<Because> because) {
  ClaimGroup {
    members = List.copyOf(members);
    because = List.copyOf(because);
  }
}
