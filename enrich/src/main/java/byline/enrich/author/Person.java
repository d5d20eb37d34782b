package byline.enrich.author;

import byline.enrich.name.NameCompatibility;
import byline.enrich.name.NameMatch;
import byline.enrich.name.PersonName;
import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Items found to be one author so far, with the sum of what they say. */
final class Person {
  final int root;
  final List<Integer> members = new ArrayList<>();
  final List<Because> because = new ArrayList<>();
  final Set<String> papers = new HashSet<>();
  final Map<String, PersonName> names = new TreeMap<>();
  final Set<String> orcids = new HashSet<>();
  final Context context = new Context();

  Person(int root, AuthorItem item) {
    this.root = root;
    members.add(root);
    if (item instanceof BylineItem byline) {
      papers.add(byline.paperId());
      byline.names().forEach(this::addName);
      if (byline.orcid() != null) {
        orcids.add(byline.orcid());
      }
      context.add(byline);
    } else if (item instanceof ProfileItem page) {
      addName(page.profile().name().text());
      page.profile().aliases().forEach(this::addName);
      String orcid = page.profile().identifiers().get("orcid");
      if (orcid != null) {
        orcids.add(orcid);
      }
    }
  }

  private void addName(String print) {
    PersonName name = PersonName.of(print);
    names.putIfAbsent(name.folded(), name);
  }

  /** Takes over another person's items. */
  void absorb(Person other) {
    members.addAll(other.members);
    because.addAll(other.because);
    papers.addAll(other.papers);
    names.putAll(other.names);
    orcids.addAll(other.orcids);
    context.add(other.context);
  }

  /** Whether something forbids that the two are one: one byline, two ORCIDs, two full names. */
  boolean conflicts(Person other) {
    if (!orcids.isEmpty() && !other.orcids.isEmpty()) {
      Set<String> shared = new HashSet<>(orcids);
      shared.retainAll(other.orcids);
      if (shared.isEmpty()) {
        return true;
      }
    }
    return sharesPaper(other) || namesConflict(other);
  }

  private boolean sharesPaper(Person other) {
    Set<String> few = papers.size() <= other.papers.size() ? papers : other.papers;
    Set<String> many = few == papers ? other.papers : papers;
    return few.stream().anyMatch(many::contains);
  }

  private boolean namesConflict(Person other) {
    Map<String, Boolean> agreed = new HashMap<>();
    for (PersonName a : names.values()) {
      for (PersonName b : other.names.values()) {
        NameMatch match = NameCompatibility.compare(a, b);
        if (match == NameMatch.CONFLICT && a.kind() == b.kind()) {
          return true;
        }
        agreed.merge("any", match.agrees(), Boolean::logicalOr);
      }
    }
    return !agreed.getOrDefault("any", true);
  }

  /** Whether some full given name is known. */
  boolean isNamedInFull() {
    return names.values().stream().anyMatch(PersonName::hasFullGiven);
  }
}
