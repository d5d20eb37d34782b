package byline.enrich.author;

import byline.enrich.name.NameCompatibility;
import byline.enrich.name.NameMatch;
import byline.enrich.name.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What forbids that two persons are one, whatever speaks for it. */
final class Obstacles {
  /**
   * An obstacle.
   *
   * @param rule reason code
   * @param words what stands against what
   */
  record Obstacle(String rule, String words) {}

  private Obstacles() {}

  static List<Obstacle> between(Collection<AuthorItem> left, Collection<AuthorItem> right) {
    List<Obstacle> found = new ArrayList<>();
    Set<String> ones = orcids(left);
    Set<String> others = orcids(right);
    if (!ones.isEmpty() && !others.isEmpty() && ones.stream().noneMatch(others::contains)) {
      found.add(
          new Obstacle(
              "other-orcid",
              "ORCID iDs " + String.join(", ", ones) + " and " + String.join(", ", others)));
    }
    Set<String> papers = papers(left);
    papers.retainAll(papers(right));
    if (!papers.isEmpty()) {
      found.add(new Obstacle("same-paper", "both on " + String.join(", ", papers)));
    }
    addNames(found, names(left), names(right));
    return found;
  }

  private static void addNames(List<Obstacle> found, Set<String> ones, Set<String> others) {
    for (String one : ones) {
      for (String other : others) {
        PersonName a = PersonName.of(one);
        PersonName b = PersonName.of(other);
        if (a.kind() == b.kind() && NameCompatibility.compare(a, b) == NameMatch.CONFLICT) {
          found.add(new Obstacle("names-conflict", one + " and " + other));
          return;
        }
      }
    }
  }

  private static Set<String> names(Collection<AuthorItem> items) {
    Set<String> names = new TreeSet<>();
    for (AuthorItem item : items) {
      if (item instanceof BylineItem byline) {
        names.addAll(byline.names());
      } else if (item instanceof ProfileItem page) {
        names.add(page.profile().name().text());
        names.addAll(page.profile().aliases());
      }
    }
    return names;
  }

  private static Set<String> orcids(Collection<AuthorItem> items) {
    Set<String> orcids = new TreeSet<>();
    for (AuthorItem item : items) {
      String orcid =
          item instanceof BylineItem byline
              ? byline.orcid()
              : ((ProfileItem) item).profile().identifiers().get("orcid");
      if (orcid != null) {
        orcids.add(orcid);
      }
    }
    return orcids;
  }

  private static Set<String> papers(Collection<AuthorItem> items) {
    Set<String> papers = new HashSet<>();
    for (AuthorItem item : items) {
      if (item instanceof BylineItem byline) {
        papers.add(byline.paperId());
      }
    }
    return new TreeSet<>(papers);
  }
}
