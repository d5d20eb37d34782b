package byline.enrich.home;

import java.util.List;

/**
 * What a root remembers of an entity it published.
 *
 * @param digest of the record, to tell whether it changed
 * @param members what it was made of: claims of a paper, mentions of an author
 * @param contributions digests of what was contributed, each as {@code entityId=digest}
 */
record Published(String digest, List<String> members, List<String> contributions) {
  Published {
    members = members == null ? List.of() : List.copyOf(members);
    contributions = contributions == null ? List.of() : List.copyOf(contributions);
  }
}
