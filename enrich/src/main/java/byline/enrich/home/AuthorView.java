package byline.enrich.home;

import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.AuthorEntity.Shared;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.EntityRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What bylines, profiles and papers say of one author, put together. */
final class AuthorView {
  private static final Comparator<Shared> MOST_FIRST =
      Comparator.comparing(Shared::papers).reversed().thenComparing(Shared::id);

  private final String id;
  private final AuthorCore core;
  private final SortedMap<String, PaperFact> papers = new TreeMap<>();

  AuthorView(String id, AuthorCore core, SortedMap<String, String> facts) {
    this.id = id;
    this.core = core;
    for (String paper : core.papers()) {
      String fact = facts.get(paper);
      if (fact != null) {
        papers.put(paper, EntityJson.read(fact, PaperFact.class));
      }
    }
  }

  /** Whether every paper has had its say; until then the author's record stays as it was. */
  boolean complete() {
    return papers.size() == core.papers().size();
  }

  AuthorEntity entity() {
    return new AuthorEntity(
        id,
        core.name(),
        core.names(),
        core.identifiers(),
        core.affiliations(),
        core.papers(),
        core.papers().size(),
        years(),
        shared(fact -> fact.authors().stream().filter(other -> !other.id().equals(id)).toList()),
        shared(PaperFact::topics),
        core.metrics(),
        core.profiles(),
        core.presentations(),
        core.verification(),
        core.trust(),
        core.claimed(),
        core.openToCollaborate(),
        core.because(),
        core.handle());
  }

  private List<Integer> years() {
    var years = new TreeSet<Integer>();
    for (var paper : papers.values()) {
      if (paper.year() != null) {
        years.add(paper.year());
      }
    }
    return years.isEmpty() ? List.of() : List.of(years.first(), years.last());
  }

  private List<Shared> shared(Function<PaperFact, List<EntityRef>> part) {
    var counts = new TreeMap<String, Integer>();
    var names = new TreeMap<String, String>();
    for (var paper : papers.values()) {
      for (var other : part.apply(paper)) {
        counts.merge(other.id(), 1, Integer::sum);
        names.merge(other.id(), other.name(), AuthorView::fuller);
      }
    }
    return counts.entrySet().stream()
        .map(
            (Map.Entry<String, Integer> e) ->
                new Shared(e.getKey(), nameOf(names, e.getKey()), e.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static String nameOf(Map<String, String> names, String of) {
    return Objects.requireNonNull(names.get(of));
  }

  private static String fuller(String a, String b) {
    int byLength = Integer.compare(a.length(), b.length());
    return byLength > 0 || (byLength == 0 && a.compareTo(b) <= 0) ? a : b;
  }
}
