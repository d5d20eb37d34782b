package byline.enrich.author;

import byline.enrich.paper.Because;
import byline.enrich.paper.Doubt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Joins items into persons: identifiers and pages first, then shared co-authors, the rarest first,
 * then whoever's surroundings are most alike; never against a conflict.
 *
 * <p>Reason codes: {@code same-orcid} (one ORCID iD), {@code profile-owner} (both on the page of
 * the person), {@code shared-coauthor} (a co-author who is hardly there by chance, or two together;
 * Fan and others, "On graph-based name disambiguation", 2011: co-authorship alone tells most
 * namesakes apart), and those of {@link Likeness}.
 */
final class BlockClustering {
  private final List<AuthorItem> items;
  private final List<Person> persons = new ArrayList<>();
  private Doubt doubt = Doubt.NONE;

  BlockClustering(List<AuthorItem> items) {
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      persons.add(new Person(i, items.get(i)));
    }
  }

  List<AuthorGroup> groups() {
    joinBy("same-orcid", BlockClustering::orcids, true);
    joinBy("profile-owner", BlockClustering::pages, true);
    joinBy("shared-coauthor", new Companions(items)::of, false);
    var context = new ContextClustering(this, new Surroundings(items));
    context.run();
    doubt = context.doubt();
    return live().stream().map(this::group).toList();
  }

  /** How sure the rules were, once {@link #groups} has run. */
  Doubt doubt() {
    return doubt;
  }

  /** The persons as they now are, by their smallest item. */
  List<Person> live() {
    List<Person> live = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      if (persons.get(i).root() == i) {
        live.add(persons.get(i));
      }
    }
    return live;
  }

  /** Whom an item belongs to by now. */
  Person person(int item) {
    return persons.get(item);
  }

  private AuthorGroup group(Person person) {
    List<BylineItem> bylines = new ArrayList<>();
    List<ProfileItem> profiles = new ArrayList<>();
    for (int member : person.members().stream().sorted().toList()) {
      if (items.get(member) instanceof BylineItem b) {
        bylines.add(b);
      } else if (items.get(member) instanceof ProfileItem p) {
        profiles.add(p);
      }
    }
    return new AuthorGroup(bylines, profiles, person.because().stream().sorted().toList());
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

  private void joinBy(
      String rule, Function<AuthorItem, ? extends Collection<String>> values, boolean nearWillDo) {
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
        .forEach(e -> joinAll(rule, e.getValue(), nearWillDo));
  }

  /** Joins each item with the first person before it that nothing forbids. */
  private void joinAll(String rule, List<Integer> same, boolean nearWillDo) {
    List<Integer> heads = new ArrayList<>();
    for (int item : same) {
      if (heads.stream().noneMatch(head -> persons.get(head) == persons.get(item))
          && heads.stream().noneMatch(head -> joinNamed(rule, head, item, nearWillDo))) {
        heads.add(item);
      }
    }
  }

  private boolean joinNamed(String rule, int left, int right, boolean nearWillDo) {
    Aliases.Match match = persons.get(left).matchNames(persons.get(right));
    boolean fits = match == Aliases.Match.AGREE || (nearWillDo && match == Aliases.Match.NEAR);
    return fits && join(rule, left, right);
  }

  /** Joins the persons of two items, whose names fit, and says why; false where they are apart. */
  boolean join(String rule, int left, int right) {
    Person a = persons.get(left);
    Person b = persons.get(right);
    if (a == b) {
      return true;
    }
    if (a.isApart(b)) {
      return false;
    }
    boolean leftLarger = a.members().size() >= b.members().size();
    Person larger = leftLarger ? a : b;
    Person smaller = leftLarger ? b : a;
    larger.absorb(smaller, Because.of(rule, claim(left), claim(right)));
    smaller.members().forEach(member -> persons.set(member, larger));
    return true;
  }

  private String claim(int i) {
    return items.get(i) instanceof BylineItem b
        ? b.claimId()
        : ((ProfileItem) items.get(i)).profile().page();
  }
}
