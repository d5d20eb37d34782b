package byline.enrich.author;

import byline.enrich.name.NameCompatibility;
import byline.enrich.name.NameMatch;
import byline.enrich.name.PersonName;
import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Joins items by identifiers, pages and shared co-authors unless something forbids it. */
final class AuthorClustering {
  private final List<AuthorItem> items;
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Because>> because = new ArrayList<>();

  AuthorClustering(List<AuthorItem> items) {
    this.items = items;
    parent = new int[items.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      because.add(new ArrayList<>());
    }
  }

  List<AuthorGroup> groups() {
    joinBy("same-orcid", AuthorClustering::orcids);
    joinBy("profile-owner", AuthorClustering::pages);
    joinBy("shared-coauthor", i -> i instanceof BylineItem b ? b.coauthors() : List.of());
    joinBy("same-affiliation", i -> i instanceof BylineItem b ? b.affiliations() : List.of());
    List<AuthorGroup> groups = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        groups.add(group(i));
      }
    }
    return groups;
  }

  private AuthorGroup group(int root) {
    List<BylineItem> bylines = new ArrayList<>();
    List<ProfileItem> profiles = new ArrayList<>();
    for (int m : members.get(root).stream().sorted().toList()) {
      if (items.get(m) instanceof BylineItem b) {
        bylines.add(b);
      } else if (items.get(m) instanceof ProfileItem p) {
        profiles.add(p);
      }
    }
    return new AuthorGroup(bylines, profiles, because.get(root).stream().sorted().toList());
  }

  private static List<String> orcids(AuthorItem item) {
    String orcid =
        item instanceof BylineItem b
            ? b.orcid()
            : ((ProfileItem) item).profile().identifiers().get("orcid");
    return orcid == null ? List.of() : List.of(orcid);
  }

  private static List<String> pages(AuthorItem item) {
    return item instanceof BylineItem b
        ? b.profilePages()
        : List.of(((ProfileItem) item).profile().page());
  }

  private void joinBy(String rule, Function<AuthorItem, List<String>> values) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String value : values.apply(items.get(i))) {
        index.computeIfAbsent(value, v -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : index.values()) {
      for (int i = 1; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (join(rule, same.get(j), same.get(i))) {
            break;
          }
        }
      }
    }
  }

  private boolean join(String rule, int left, int right) {
    int a = parent[left];
    int b = parent[right];
    if (a == b) {
      return true;
    }
    if (conflict(a, b)) {
      return false;
    }
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    members.get(root).addAll(members.get(child));
    because.get(root).addAll(because.get(child));
    because.get(root).add(new Because(rule, claim(left), claim(right)));
    for (int m : members.get(child)) {
      parent[m] = root;
    }
    return true;
  }

  private String claim(int i) {
    return items.get(i) instanceof BylineItem b
        ? b.claimId()
        : ((ProfileItem) items.get(i)).profile().page();
  }

  private boolean conflict(int a, int b) {
    Set<String> papers = new HashSet<>();
    for (int m : members.get(a)) {
      if (items.get(m) instanceof BylineItem x) {
        papers.add(x.paperId());
      }
    }
    for (int m : members.get(b)) {
      if (items.get(m) instanceof BylineItem x && papers.contains(x.paperId())) {
        return true;
      }
    }
    for (PersonName x : names(a)) {
      for (PersonName y : names(b)) {
        if (NameCompatibility.compare(x, y) == NameMatch.CONFLICT) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<PersonName> names(int root) {
    Set<PersonName> names = new HashSet<>();
    for (int m : members.get(root)) {
      String text =
          items.get(m) instanceof BylineItem b
              ? b.name()
              : ((ProfileItem) items.get(m)).profile().name().text();
      names.add(PersonName.of(text));
    }
    return names;
  }

  @Override
  public String toString() {
    return Arrays.toString(parent);
  }
}
