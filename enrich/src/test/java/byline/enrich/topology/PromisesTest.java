package byline.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decisions;
import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.entity.PaperEntity;
import byline.enrich.entity.Redirect;
import byline.enrich.name.PersonName;
import byline.enrich.paper.Because;
import byline.enrich.topology.Versions.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The promises to subscribers, through the whole topology, on histories nobody has thought of. */
class PromisesTest {
  private static final int TRIES = 20;
  private static final int MOST_VERSIONS = 12;
  private static final Path STATE = Path.of("target", "promises", UUID.randomUUID().toString());
  private int worlds;

  @Provide
  Arbitrary<List<Version>> histories() {
    return Versions.upTo(MOST_VERSIONS);
  }

  @Provide
  Arbitrary<List<Version>> daysInOrder() {
    return histories().map(v -> v.stream().sorted(Comparator.comparingInt(Version::day)).toList());
  }

  /** Promise 2. */
  @Property(tries = TRIES)
  void orderBatchesAndDuplicates_changeNothing(
      @ForAll("histories") List<Version> versions, @ForAll long seed) {
    var random = new Random(seed);
    var arrivals = new ArrayList<>(versions);
    versions.stream().filter(v -> random.nextInt(3) == 0).forEach(arrivals::add);
    Collections.shuffle(arrivals, random);
    try (Driver driver = driver()) {
      for (Version version : arrivals) {
        version.to(driver);
        if (random.nextInt(4) == 0) {
          driver.rest();
        }
      }
      driver.rest();
      assertThat(Versions.live(driver)).isEqualTo(Versions.asIfOnlyTheNewest(versions));
    }
  }

  /** Promise 3. */
  @Property(tries = TRIES)
  void whatAPageTakesBack_isAsIfItHadNeverBeenSaid(@ForAll("daysInOrder") List<Version> versions) {
    try (Driver driver = driver()) {
      for (int i = 0; i < versions.size(); i++) {
        versions.get(i).to(driver);
        driver.rest();
        assertThat(Versions.live(driver))
            .as("after version %d", i)
            .isEqualTo(Versions.asIfOnlyTheNewest(versions.subList(0, i + 1)));
      }
    }
  }

  /** Promise 4. */
  @Property(tries = TRIES)
  void everyId_standsOrLeadsOn_andMeansOneThing(@ForAll("daysInOrder") List<Version> versions) {
    Map<String, String> meanings = new HashMap<>();
    Map<String, Set<String>> last = new HashMap<>();
    try (Driver driver = driver()) {
      for (Version version : versions) {
        version.to(driver);
        driver.rest();
        demandRedirectsLeadToTheLiving(driver);
        var live = Versions.live(driver);
        demandNobodyVanishes(driver, live, last);
        meanings(live)
            .forEach(
                (id, meaning) ->
                    assertThat(meanings.merge(id, meaning, (was, is) -> was))
                        .as("what %s means", id)
                        .isEqualTo(meaning));
      }
    }
  }

  /** Promise 4: new work by known people makes no new ids of old ones. */
  @Property(tries = TRIES)
  void newWorkByAKnownPerson_changesNoId(@ForAll("histories") List<Version> versions) {
    try (Driver driver = driver()) {
      versions.forEach(version -> version.to(driver));
      driver.rest();
      Set<String> known = Set.copyOf(Versions.live(driver).keySet());
      int n = 0;
      for (PaperEntity paper : papers(Versions.live(driver))) {
        for (var author : paper.authors()) {
          String coauthors =
              String.join("; ", paper.authors().stream().map(a -> a.name()).toList());
          String title =
              "Further instalment " + n + " of a study in " + "abcdefghijkl".charAt(n % 12);
          driver.page(
              "https://new.example/" + n,
              Records.page(Records.record("n" + author.position(), title, coauthors, 2020)),
              Records.TYPE,
              "2026-02-01T00:00:00Z");
          n++;
        }
      }
      driver.rest();
      for (String id : known) {
        String now = record(driver, id);
        assertThat(now).as(id).isNotNull();
        if (now != null && Redirect.is(now)) {
          // The new work shows that two who were known are one person.
          assertThat(known).contains(EntityJson.read(now, Redirect.class).redirectTo());
        }
      }
    }
  }

  private static @Nullable String record(Driver driver, String id) {
    return Driver.TOPICS.entities().stream()
        .map(topic -> driver.table(topic).get(id))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Promise 5. */
  @Property(tries = TRIES)
  void becauseTiesAllThatWasJoined_namingRules(@ForAll("histories") List<Version> versions) {
    try (Driver driver = driver()) {
      versions.forEach(version -> version.to(driver));
      driver.rest();
      for (PaperEntity paper : papers(Versions.live(driver))) {
        var members = new TreeSet<String>();
        paper.claims().forEach(c -> members.add(c.page() + "#" + c.locator()));
        demandTied(paper.id(), members, paper.because());
      }
    }
  }

  /** Promise 6. */
  @Property(tries = TRIES)
  void curatorsWord_outranksTheRules_wheneverItIsSpoken(
      @ForAll("histories") List<Version> versions, @ForAll long seed) {
    var random = new Random(seed);
    Map<String, String> decisions = decisions(versions, random);
    try (Driver late = driver();
        Driver early = driver()) {
      versions.forEach(version -> version.to(late));
      late.rest();
      decisions.forEach(late::decide);
      decisions.forEach(early::decide);
      var shuffled = new ArrayList<>(versions);
      Collections.shuffle(shuffled, random);
      shuffled.forEach(version -> version.to(early));
      early.rest();

      assertThat(Versions.live(early)).isEqualTo(Versions.live(late));
      decisions.values().forEach(json -> demandObeyed(json, papers(Versions.live(late))));

      decisions.keySet().forEach(id -> late.decide(id, null));
      assertThat(Versions.live(late)).isEqualTo(Versions.asIfOnlyTheNewest(versions));
    }
  }

  /** One decision about two claims that will stand there, as somebody would file it. */
  private static Map<String, String> decisions(List<Version> versions, Random random) {
    List<String> subjects = new ArrayList<>();
    for (PaperEntity paper : papers(Versions.asIfOnlyTheNewest(versions))) {
      for (PaperEntity.Claim claim : paper.claims()) {
        subjects.add(
            "{\"member\":\"%s#%s\",\"key\":\"%s\"}"
                .formatted(claim.page(), claim.locator(), claim.key()));
      }
    }
    if (subjects.size() < 2) {
      return Map.of();
    }
    Collections.shuffle(subjects, random);
    String kind = random.nextBoolean() ? "same" : "different";
    return Map.of(
        "decision-1",
        "{\"kind\":\"%s\",\"about\":\"paper\",\"left\":%s,\"right\":%s}"
            .formatted(kind, subjects.get(0), subjects.get(1)));
  }

  private static void demandObeyed(String decision, Collection<PaperEntity> papers) {
    Map<String, String> paperOf = new HashMap<>();
    papers.forEach(p -> p.claims().forEach(c -> paperOf.put(c.page() + "#" + c.locator(), p.id())));
    var said = Decisions.read(decision);
    String left = paperOf.get(said.left().member());
    String right = said.right() == null ? null : paperOf.get(said.right().member());
    if (said.kind() == Decision.Kind.SAME) {
      assertThat(left).isNotNull().isEqualTo(right);
    } else {
      assertThat(left).isNotNull().isNotEqualTo(right);
    }
  }

  private static void demandTied(String id, Set<String> members, Collection<Because> because) {
    var reached = new HashSet<>(members.stream().limit(1).toList());
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Because join : because) {
        assertThat(join.rule()).as("rule of a join of %s", id).isNotBlank();
        assertThat(members).contains(join.left(), join.right());
        if (reached.contains(join.left()) || reached.contains(join.right())) {
          grew |= reached.addAll(List.of(join.left(), join.right()));
        }
      }
    }
    assertThat(reached).as("claims of %s tied to each other", id).isEqualTo(members);
  }

  private static void demandRedirectsLeadToTheLiving(Driver driver) {
    for (String topic : Driver.TOPICS.entities()) {
      var table = driver.table(topic);
      table.values().stream()
          .filter(Redirect::is)
          .map(json -> EntityJson.read(json, Redirect.class))
          .forEach(
              redirect ->
                  assertThat(table.get(redirect.redirectTo()))
                      .as("where %s leads", redirect.id())
                      .isNotNull()
                      .doesNotContain("\"redirectTo\":"));
    }
  }

  /** What is still said as it was stands under the id it had, or that id leads on. */
  private static void demandNobodyVanishes(
      Driver driver, SortedMap<String, String> live, Map<String, Set<String>> last) {
    var claims = new TreeSet<String>();
    papers(live).forEach(p -> claims.addAll(members(p)));
    last.forEach(
        (id, members) -> {
          if (!Collections.disjoint(members, claims)) {
            assertThat(driver.papers()).containsKey(id);
          }
        });
    papers(live).forEach(p -> last.put(p.id(), members(p)));
  }

  private static Set<String> members(PaperEntity paper) {
    var members = new TreeSet<String>();
    paper.claims().forEach(c -> members.add(c.toString()));
    return members;
  }

  /** What an id may stand for: a title by a first author, a person's family name and initial. */
  private static Map<String, String> meanings(SortedMap<String, String> live) {
    Map<String, String> meanings = new HashMap<>();
    live.forEach(
        (id, json) -> {
          if (Kind.of(id) == Kind.PAPER) {
            var paper = EntityJson.read(json, PaperEntity.class);
            meanings.put(id, paper.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
          } else if (Kind.of(id) == Kind.AUTHOR) {
            var name = PersonName.of(EntityJson.read(json, AuthorEntity.class).name());
            meanings.put(id, name.block());
          }
        });
    return meanings;
  }

  private static Collection<PaperEntity> papers(SortedMap<String, String> live) {
    return live.entrySet().stream()
        .filter(e -> Kind.of(e.getKey()) == Kind.PAPER)
        .map(e -> EntityJson.read(e.getValue(), PaperEntity.class))
        .toList();
  }

  private Driver driver() {
    return new Driver(STATE.resolve("world" + worlds++), Counters.NONE);
  }
}
