package byline.enrich.author;

import byline.enrich.curation.Decision;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Items of one bucket in, authors out; a function of the set of items, never of their order. */
public final class AuthorResolver {

  /** Every item ends in exactly one cluster; clusters are sorted by id. */
  public List<AuthorCluster> resolve(Collection<AuthorItem> items) {
    return resolve(items, List.of());
  }

  /** As {@link #resolve(Collection)}, with curators' decisions, which outrank the rules. */
  public List<AuthorCluster> resolve(Collection<AuthorItem> items, Collection<Decision> decisions) {
    return resolution(items, decisions).authors();
  }

  /** As {@link #resolve(Collection, Collection)}, with how sure the rules were. */
  public AuthorResolution resolution(Collection<AuthorItem> items, Collection<Decision> decisions) {
    var byId = new TreeMap<String, AuthorItem>();
    items.forEach(i -> byId.put(i.id(), i));
    var curated = new CuratedAuthors(decisions);
    List<AuthorGroup> groups = curated.groups(List.copyOf(byId.values()));
    List<AuthorCluster> authors =
        AuthorNaming.name(groups).stream().sorted(Comparator.comparing(AuthorCluster::id)).toList();
    return new AuthorResolution(authors, curated.doubt());
  }
}
