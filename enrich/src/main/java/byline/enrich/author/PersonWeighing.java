package byline.enrich.author;

import byline.enrich.paper.Because;
import byline.enrich.paper.Weighed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs two persons against each other as the clustering of their block does. */
final class PersonWeighing {
  private final Surroundings surroundings;
  private final Likeness likeness;
  private final Map<String, Integer> places = new HashMap<>();

  /** A weighing among all items that bear a name like theirs, their own among them. */
  PersonWeighing(Collection<AuthorItem> block) {
    List<AuthorItem> items = List.copyOf(block);
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).id(), i);
    }
    this.surroundings = new Surroundings(items);
    this.likeness = new Likeness(surroundings);
  }

  /** What is weighed, as far as it tells anything. */
  List<Weighed> parts(Collection<AuthorItem> left, Collection<AuthorItem> right) {
    Person a = person(left);
    Person b = person(right);
    return likeness.parts(a, b, a.matchNames(b)).stream()
        .filter(part -> part.weight() != 0)
        .toList();
  }

  double sum(Collection<AuthorItem> left, Collection<AuthorItem> right) {
    Person a = person(left);
    Person b = person(right);
    return Weighed.rounded(likeness.score(a, b, a.matchNames(b)).value());
  }

  double asked() {
    return Weighed.rounded(Likeness.THRESHOLD);
  }

  private Person person(Collection<AuthorItem> items) {
    Person whole = null;
    for (AuthorItem item : items) {
      Person person = new Person(places.getOrDefault(item.id(), -1), item);
      if (whole == null) {
        whole = person;
      } else {
        whole.absorb(person, Because.of("one-person", item.claim(), item.claim()));
      }
    }
    if (whole == null) {
      throw new IllegalArgumentException("a person has an item");
    }
    whole.setContext(surroundings.of(whole.members()));
    return whole;
  }
}
