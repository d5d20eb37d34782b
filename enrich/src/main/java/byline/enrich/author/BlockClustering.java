package byline.enrich.author;

import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Joins items into persons: identifiers and pages first, then shared co-authors, the rarest first,
 * then whoever's surroundings are most alike; never against a conflict.
 */
final class BlockClustering {
  private final List<AuthorItem> items;
  private final List<Person> persons = new ArrayList<>();

  BlockClustering(List<AuthorItem> items) {
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      persons.add(new Person(i, items.get(i)));
    }
  }

  List<AuthorGroup> groups() {
    joinBy("same-orcid", BlockClustering::orcids);
    joinBy("profile-owner", BlockClustering::pages);
    joinBy("shared-coauthor", BlockClustering::coauthors);
    new ContextClustering(this, live()).run();
    return live().stream().map(this::group).toList();
  }

  private List<Person> live() {
    List<Person> live = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      if (persons.get(i).root == i) {
        live.add(persons.get(i));
      }
    }
    return live;
  }

  private AuthorGroup group(Person person) {
    List<BylineItem> bylines = new ArrayList<>();
    List<ProfileItem> profiles = new ArrayList<>();
    for (int member : person.members.stream().sorted().toList()) {
      if (items.get(member) instanceof BylineItem b) {
        bylines.add(b);
      } else if (items.get(member) instanceof ProfileItem p) {
        profiles.add(p);
      }
    }
    return new AuthorGroup(bylines, profiles, person.because.stream().sorted().toList());
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

  private static List<String> coauthors(AuthorItem item) {
    return item instanceof BylineItem b ? b.coauthors() : List.of();
  }

  private void joinBy(String rule, Function<AuthorItem, List<String>> values) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String value : values.apply(items.get(i))) {
        index.computeIfAbsent(value, v -> new ArrayList<>()).add(i);
      }
    }
    index.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Integer>> e) -> e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> joinAll(rule, e.getValue()));
  }

  /** Joins each item with the first person before it that nothing forbids. */
  private void joinAll(String rule, List<Integer> same) {
    List<Integer> heads = new ArrayList<>();
    for (int item : same) {
      Person person = persons.get(item);
      if (heads.stream().noneMatch(h -> persons.get(h) == persons.get(item))
          && heads.stream().noneMatch(h -> join(rule, h, item))) {
        heads.add(person.root);
      }
    }
  }

  /** Joins the persons of two items and says why; false where something forbids it. */
  boolean join(String rule, int left, int right) {
    Person a = persons.get(left);
    Person b = persons.get(right);
    if (a == b) {
      return true;
    }
    if (a.conflicts(b)) {
      return false;
    }
    Person root = a.root < b.root ? a : b;
    Person child = root == a ? b : a;
    root.absorb(child);
    root.because.add(Because.of(rule, claim(left), claim(right)));
    child.members.forEach(m -> persons.set(m, root));
    return true;
  }

  private String claim(int i) {
    return items.get(i) instanceof BylineItem b
        ? b.claimId()
        : ((ProfileItem) items.get(i)).profile().page();
  }
}
