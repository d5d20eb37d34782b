package byline.deploy.bench.literature;

import byline.enrich.claim.Link;
import byline.enrich.claim.Metric;
import byline.enrich.entity.EntityId;
import byline.enrich.entity.EntityRef;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.PaperEntity.BylineAuthor;
import byline.enrich.entity.PaperEntity.Claim;
import byline.enrich.entity.PaperEntity.Venue;
import byline.enrich.paper.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Papers with flesh on their bones: the entities as the topology would emit them. */
final class Papers {
  private static final int PAPERS_A_PAGE = 20;
  private static final String[] TYPES = {
    "journal-article", "journal-article", "proceedings-article", "proceedings-article", "preprint"
  };
  private final List<Scene> scenes;
  private final People people;
  private final long seed;

  Papers(List<Scene> scenes, People people, long seed) {
    this.scenes = scenes;
    this.people = people;
    this.seed = seed;
  }

  static String id(int number) {
    return Names.id('P', "paper", number);
  }

  /** Address of a page that states a paper; pages state many. */
  static String page(int paper, int source) {
    return "https://source%d.example/list/%d".formatted(source, paper / PAPERS_A_PAGE);
  }

  PaperEntity entity(Plan.Paper paper) {
    var random = new Random(seed * 31 + paper.number());
    var prose = new Prose(scenes.get(paper.scene()).terms(), random);
    var title = prose.title();
    var type = TYPES[random.nextInt(TYPES.length)];
    var claims = claims(paper, title);
    var authors = authors(paper, claims.get(0));
    return new PaperEntity(
        id(paper.number()),
        type,
        title,
        paper.year(),
        date(paper.year(), random),
        authors,
        random.nextInt(10) > 0,
        venue(paper, random),
        random.nextInt(5) == 0 ? null : prose.abstractText(),
        null,
        identifiers(paper, type, random),
        links(paper, random),
        paper.topics().stream().map(Names::topic).toList(),
        affiliations(paper),
        List.of(),
        metrics(random),
        claims,
        because(claims));
  }

  private static @Nullable String date(int year, Random random) {
    return random.nextInt(5) == 0
        ? null
        : String.format(
            Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private List<BylineAuthor> authors(Plan.Paper paper, Claim claim) {
    var authors = new ArrayList<BylineAuthor>();
    for (int number : paper.authors()) {
      var person = people.get(number);
      int position = authors.size() + 1;
      var mention = EntityId.hash(paper.number() + ":" + position, 11);
      authors.add(
          new BylineAuthor(
              position,
              person.name(),
              person.id(),
              List.of(),
              person.identifiers().get("orcid"),
              List.of(),
              List.of(),
              mention,
              "n:" + mention,
              claim.page() + "#" + claim.locator()));
    }
    return authors;
  }

  private static @Nullable Venue venue(Plan.Paper paper, Random random) {
    if (paper.venue() < 0) {
      return null;
    }
    var venue = Names.venue(paper.venue());
    int first = 1 + random.nextInt(900);
    return new Venue(
        venue.id(),
        venue.name(),
        null,
        Integer.toString(paper.year() - 1980),
        Integer.toString(1 + random.nextInt(12)),
        first + "-" + (first + 4 + random.nextInt(30)),
        null);
  }

  /** Of a DOI prefix kept for examples, and of arXiv numbers that no month reaches. */
  private static SortedMap<String, String> identifiers(
      Plan.Paper paper, String type, Random random) {
    var identifiers = new TreeMap<String, String>();
    if (type.equals("preprint")) {
      identifiers.put(
          "arxiv",
          String.format(
              Locale.ROOT,
              "%02d%02d.%05d",
              Math.max(15, paper.year() % 100),
              1 + paper.number() / 50_000 % 12,
              50_000 + paper.number() % 50_000));
    } else if (random.nextInt(10) > 2) {
      identifiers.put("doi", "10.5555/byline." + paper.number());
    }
    return identifiers;
  }

  private static List<Link> links(Plan.Paper paper, Random random) {
    return random.nextInt(4) > 0
        ? List.of()
        : List.of(new Link("code", "https://code.example/" + paper.number(), null));
  }

  private List<EntityRef> affiliations(Plan.Paper paper) {
    return paper.authors().stream()
        .limit(2)
        .map(author -> Names.institution(people.get(author).institution()))
        .distinct()
        .toList();
  }

  private static List<Metric> metrics(Random random) {
    return random.nextInt(3) > 0
        ? List.of()
        : List.of(new Metric("feed.example", "score", random.nextInt(1000) / 10.0, "2026-03-10"));
  }

  private List<Claim> claims(Plan.Paper paper, String title) {
    var claims = new ArrayList<Claim>();
    for (int source = 0; source < paper.pages(); source++) {
      claims.add(
          new Claim(
              page(paper.number(), source),
              "w" + paper.number(),
              source == 1 ? title.toUpperCase(Locale.ROOT) : title,
              null,
              Integer.toString(paper.year()),
              paper.authors().stream().map(number -> people.get(number).name()).toList(),
              true,
              new TreeMap<>(),
              null,
              paper.venue() < 0 ? null : Names.venue(paper.venue()).name(),
              null,
              null,
              null,
              null,
              new TreeMap<>(),
              List.of(),
              null));
    }
    return claims;
  }

  private static List<Because> because(List<Claim> claims) {
    var because = new ArrayList<Because>();
    var first = claims.get(0).page() + "#" + claims.get(0).locator();
    for (var claim : claims.subList(1, claims.size())) {
      because.add(Because.of("same-title-key", first, claim.page() + "#" + claim.locator()));
    }
    return because;
  }
}
