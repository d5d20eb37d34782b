package byline.enrich.author;

import byline.enrich.name.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Placement keys of an author item: two items that could be one person share one.
 *
 * <p>{@code n:} name block (family name by sound, first initial; a family name of several parts
 * also by its last, which others print alone); {@code o:} ORCID; {@code p:} profile page, only
 * where the owner's block differs from the slot's.
 */
public final class AuthorKeys {
  private AuthorKeys() {}

  /** At least one key. */
  public static SortedSet<String> of(AuthorItem item) {
    SortedSet<String> keys = new TreeSet<>();
    if (item instanceof BylineItem byline) {
      addBlocks(keys, byline.names());
      addOrcid(keys, byline.orcid());
      addPages(keys, byline);
    } else if (item instanceof ProfileItem profile) {
      addBlocks(keys, List.of(profile.profile().name().text()));
      addBlocks(keys, profile.profile().aliases());
      addOrcid(keys, profile.profile().identifiers().get("orcid"));
      keys.add("p:" + profile.profile().page());
    }
    return keys;
  }

  static String block(String name) {
    return "n:" + PersonName.of(name).block();
  }

  private static void addBlocks(SortedSet<String> keys, Collection<String> names) {
    for (String print : names) {
      PersonName name = PersonName.of(print);
      keys.add("n:" + name.block());
      if (!name.otherBlock().isEmpty()) {
        keys.add("n:" + name.otherBlock());
      }
    }
  }

  private static void addOrcid(
      SortedSet<String> keys, @org.jspecify.annotations.Nullable String orcid) {
    if (orcid != null && !orcid.isBlank()) {
      keys.add("o:" + orcid);
    }
  }

  private static void addPages(SortedSet<String> keys, BylineItem byline) {
    boolean other = byline.profileAliases().stream().anyMatch(a -> !keys.contains(block(a)));
    if (other) {
      byline.profilePages().forEach(p -> keys.add("p:" + p));
    }
  }
}
