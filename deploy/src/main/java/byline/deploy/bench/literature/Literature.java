package byline.deploy.bench.literature;

import byline.enrich.entity.EntityId;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.LedgerEntry;
import byline.enrich.entity.NamedEntity;
import byline.enrich.entity.Redirect;
import byline.enrich.paper.Because;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented literature as entities that agree with each other: scenes of people who write
 * together, a few of them a lot, in several scripts, with topics of thirty thousand papers and of
 * three, redirects and a ledger. No page was read for it.
 *
 * @param papers how many papers there are; of people there are some two for every five papers
 * @param seed the same seed gives the same entities
 */
public record Literature(int papers, long seed) {
  /** Raised when equal settings come to mean other entities. */
  private static final int EDITION = 1;

  private static final int REDIRECT_IN = 100;
  private static final int UNREADABLE_PAGES_IN = 40;
  private static final JsonMapper JSON = new JsonMapper();

  public Literature {
    if (papers < 1) {
      throw new IllegalArgumentException("papers must be at least 1");
    }
  }

  /** Names these very entities: equal names, equal entities. */
  public String name() {
    return "invented literature %d: %d papers, seed %d".formatted(EDITION, papers, seed);
  }

  /** All entities, redirects and pages, each once. */
  public Stream<Change> changes() {
    var plan = Plan.of(papers, seed);
    var people = new People(seed);
    var papers = new Papers(plan.scenes(), people, seed);
    var authors = new Authors(plan, people);
    return Stream.of(
            plan.papers().stream()
                .map(papers::entity)
                .map(paper -> put(Kind.PAPER, paper.id(), paper)),
            authors.numbers().stream()
                .map(authors::entity)
                .map(author -> put(Kind.AUTHOR, author.id(), author)),
            groups(plan, people),
            redirects(plan, authors, people),
            pages(plan))
        .flatMap(changes -> changes);
  }

  private Stream<Change> groups(Plan plan, People people) {
    var topics = new Groups(Names::topic);
    var venues = new Groups(Names::venue);
    var institutions = new Groups(Names::institution);
    for (var paper : plan.papers()) {
      paper.topics().forEach(topic -> topics.count(topic, paper.year()));
      if (paper.venue() >= 0) {
        venues.count(paper.venue(), paper.year());
      }
      paper.authors().stream()
          .limit(2)
          .map(author -> people.get(author).institution())
          .distinct()
          .forEach(institution -> institutions.count(institution, paper.year()));
    }
    return Stream.of(
            named(Kind.TOPIC, topics.entities()),
            named(Kind.VENUE, venues.entities()),
            named(Kind.INSTITUTION, institutions.entities()))
        .flatMap(changes -> changes);
  }

  private static Stream<Change> named(Kind kind, List<NamedEntity> entities) {
    return entities.stream().map(entity -> put(kind, entity.id(), entity));
  }

  private static Stream<Change> redirects(Plan plan, Authors authors, People people) {
    return Stream.concat(
        plan.papers().stream()
            .filter(paper -> paper.number() % REDIRECT_IN == 0)
            .map(paper -> redirect(Kind.PAPER, 'P', paper.number(), Papers.id(paper.number()))),
        authors.numbers().stream()
            .filter(number -> number % REDIRECT_IN == 0)
            .map(number -> redirect(Kind.AUTHOR, 'A', number, people.get(number).id())));
  }

  private static Change redirect(Kind kind, char letter, int number, String to) {
    var claim = Papers.page(number, 0) + "#w" + number;
    var because = List.of(Because.of("succeeded", claim, claim));
    var redirect =
        new Redirect(Names.id(letter, "earlier " + kind.plural(), number), to, List.of(), because);
    return new Change.Redirect(
        kind, redirect.id(), to, tree(EntityJson.write(redirect)).path("because").toString());
  }

  private static Stream<Change> pages(Plan plan) {
    Map<String, Integer> stated = new HashMap<>();
    for (var paper : plan.papers()) {
      for (int source = 0; source < paper.pages(); source++) {
        stated.merge(Papers.page(paper.number(), source), 1, Integer::sum);
      }
    }
    return Stream.concat(
        stated.entrySet().stream()
            .map(entry -> page(entry.getKey(), "parsed", entry.getValue(), null)),
        IntStream.range(0, 1 + stated.size() / UNREADABLE_PAGES_IN)
            .mapToObj(n -> page("https://scans.example/" + n, "rejected", 0, "undecodable")));
  }

  private static Change page(String url, String state, int claims, @Nullable String reason) {
    var entry =
        new LedgerEntry(
            state,
            reason == null ? "csl-json" : null,
            claims,
            claims,
            reason,
            "2026-03-10T08:00:00Z",
            EntityId.hash(url, 32),
            null);
    var json = EntityJson.write(entry);
    return new Change.PageRead(url, json, tree(json));
  }

  private static Change put(Kind kind, String id, Object entity) {
    var json = EntityJson.write(entity);
    return new Change.Put(kind, id, json, tree(json));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
