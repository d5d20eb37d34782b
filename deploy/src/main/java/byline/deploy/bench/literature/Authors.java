package byline.deploy.bench.literature;

import byline.enrich.claim.Metric;
import byline.enrich.claim.ProfileClaim.Verification;
import byline.enrich.curation.Decision.Subject;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.AuthorEntity.Profile;
import byline.enrich.entity.AuthorEntity.Shared;
import byline.enrich.entity.EntityRef;
import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The people of a plan, each with what follows from their papers. */
final class Authors {
  private final Map<Integer, List<Plan.Paper>> papersOf = new TreeMap<>();
  private final People people;

  Authors(Plan plan, People people) {
    this.people = people;
    for (var paper : plan.papers()) {
      for (int author : paper.authors()) {
        papersOf.computeIfAbsent(author, number -> new ArrayList<>()).add(paper);
      }
    }
  }

  /** Everybody who wrote something. */
  List<Integer> numbers() {
    return List.copyOf(papersOf.keySet());
  }

  AuthorEntity entity(int number) {
    var person = people.get(number);
    var papers = papersOf.getOrDefault(number, List.of());
    var home = person.identifiers().get("homepage");
    return new AuthorEntity(
        person.id(),
        person.name(),
        person.names(),
        person.identifiers(),
        List.of(Names.institution(person.institution())),
        papers.stream().map(paper -> Papers.id(paper.number())).sorted().toList(),
        papers.size(),
        years(papers),
        coauthors(number, papers),
        shared(counted(papers, Plan.Paper::topics), Names::topic),
        metrics(number, papers.size()),
        home == null ? List.of() : List.of(new Profile(home, "homepage")),
        List.of(),
        home == null ? null : new Verification(number % 3, "L" + number % 3),
        trust(number, home),
        null,
        number % 11 == 0 ? Boolean.TRUE : null,
        because(papers),
        new Subject("m" + number, "n:" + number));
  }

  private static List<Integer> years(List<Plan.Paper> papers) {
    var years = papers.stream().mapToInt(Plan.Paper::year).summaryStatistics();
    return List.of(years.getMin(), years.getMax());
  }

  private List<Shared> coauthors(int number, List<Plan.Paper> papers) {
    var counted = counted(papers, Plan.Paper::authors);
    counted.remove(number);
    return shared(
        counted, other -> new EntityRef(people.get(other).id(), people.get(other).name()));
  }

  private static Map<Integer, Integer> counted(
      List<Plan.Paper> papers, Function<Plan.Paper, List<Integer>> of) {
    var counted = new HashMap<Integer, Integer>();
    papers.forEach(paper -> of.apply(paper).forEach(n -> counted.merge(n, 1, Integer::sum)));
    return counted;
  }

  private static List<Shared> shared(Map<Integer, Integer> counted, IntFunction<EntityRef> named) {
    return counted.entrySet().stream()
        .map(
            entry -> {
              var ref = named.apply(entry.getKey());
              return new Shared(ref.id(), ref.name(), entry.getValue());
            })
        .sorted(Comparator.comparing(Shared::papers).reversed().thenComparing(Shared::id))
        .toList();
  }

  private static List<Metric> metrics(int number, int papers) {
    return number % 4 > 0
        ? List.of()
        : List.of(
            new Metric("feed.example", "h-index", Math.ceil(papers / 2.0), "2026-03-10"),
            new Metric("feed.example", "citations", papers * 7.0, "2026-03-10"));
  }

  private static AuthorEntity.@Nullable Trust trust(int number, @Nullable String home) {
    return home == null
        ? null
        : new AuthorEntity.Trust(
            number % 100,
            number % 100 < 50 ? "Emerging" : "Established",
            List.of(Because.of("as-printed", home, home)));
  }

  private static List<Because> because(List<Plan.Paper> papers) {
    var because = new ArrayList<Because>();
    for (int i = 1; i < papers.size(); i++) {
      because.add(Because.of("shared-coauthors", claim(papers.get(i - 1)), claim(papers.get(i))));
    }
    return because;
  }

  private static String claim(Plan.Paper paper) {
    return Papers.page(paper.number(), 0) + "#w" + paper.number();
  }
}
