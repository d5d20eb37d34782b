package byline.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.entity.AuthorEntity;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator's word outranks the rules, survives what comes later, and can be taken back. */
class CurationTopologyTest {
  private static final String URL = "https://pages.example/list";
  private static final String MOSS =
      Records.record("moss", "Moss growth as a scheduling heuristic", "Orla Quillfeather", 2019);
  private static final String LICHEN =
      Records.record("lichen", "Lichen as a slower clock", "Bram Tosswick", 2020);

  private final Driver driver;

  CurationTopologyTest(@TempDir Path stateDir) {
    this.driver = new Driver(stateDir, Counters.NONE);
    list("2026-01-01T00:00:00Z", MOSS, LICHEN);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void samePaper_joinsWhatNoRuleJoins_andWithdrawal_partsItAgain() {
    var apart = live(driver.papers());
    driver.decide("d1", aboutPapers("same"));
    assertThat(live(driver.papers()))
        .hasSize(1)
        .allSatisfy((id, json) -> assertThat(json).contains("\"rule\":\"curator\""));
    driver.decide("d1", null);
    assertThat(live(driver.papers())).isEqualTo(apart);
  }

  @Test
  void samePaper_survivesARecrawl() {
    driver.decide("d1", aboutPapers("same"));
    list("2026-01-02T00:00:00Z", LICHEN, MOSS);
    assertThat(live(driver.papers())).hasSize(1);
  }

  @Test
  void differentPapers_partsWhatTheRulesJoin() {
    driver.page("https://other.example/", Records.page(MOSS), Records.TYPE, "2026-01-01T00:00:00Z");
    driver.rest();
    assertThat(live(driver.papers())).hasSize(2);
    var joined =
        papers().stream().filter(paper -> paper.claims().size() == 2).findFirst().orElseThrow();
    driver.decide(
        "d2",
        decision(
            "different",
            "paper",
            subject(joined.claims().get(0)),
            subject(joined.claims().get(1))));
    assertThat(live(driver.papers())).hasSize(3);
  }

  @Test
  void sameAuthor_joinsTwoNames_withOneIdForBothPapers() {
    driver.decide("d3", decision("same", "author", handle("Orla"), handle("Bram")));
    assertThat(authors()).hasSize(1);
    assertThat(authors().get(0).paperCount()).isEqualTo(2);
    assertThat(papers().stream().map(paper -> paper.authors().get(0).id()).distinct()).hasSize(1);
  }

  @Test
  void claim_givesThePersonTheirOrcid() {
    driver.decide(
        "d4",
        "{\"kind\":\"claim\",\"about\":\"author\",\"left\":%s,\"value\":\"0000-0002-1825-0097\"}"
            .formatted(handle("Orla")));
    assertThat(author("Orla").identifiers()).containsEntry("orcid", "0000-0002-1825-0097");
  }

  @Test
  void twoClaimsOfOneOrcid_areOnePerson_acrossNames() {
    for (String who : List.of("Orla", "Bram")) {
      driver.decide(
          "claim-" + who,
          "{\"kind\":\"claim\",\"about\":\"author\",\"left\":%s,\"value\":\"0000-0002-1825-0097\"}"
              .formatted(handle(who)));
    }
    assertThat(authors()).hasSize(1);
  }

  @Test
  void rename_changesTheNameAndNoId() {
    String id = author("Orla").id();
    driver.decide(
        "d5",
        "{\"kind\":\"rename\",\"about\":\"author\",\"left\":%s,\"value\":\"Orla Q. Marrowby\"}"
            .formatted(handle("Orla")));
    assertThat(author("Orla Q. Marrowby").id()).isEqualTo(id);
  }

  @Test
  void forgottenAuthor_isNamedNowhere_evenAfterARecrawl() {
    driver.decide(
        "d6", "{\"kind\":\"forget\",\"about\":\"author\",\"left\":%s}".formatted(handle("Orla")));
    list("2026-01-02T00:00:00Z", LICHEN, MOSS);
    assertThat(authors()).singleElement().extracting(AuthorEntity::name).isEqualTo("Bram Tosswick");
    assertThat(driver.papers().values()).noneMatch(json -> json.contains("Quillfeather"));
    assertThat(driver.authors().values()).noneMatch(json -> json.contains("Quillfeather"));
  }

  @Test
  void forgottenPage_saysNothing_evenAfterARecrawl_untilThatIsTakenBack() {
    String forget =
        "{\"kind\":\"forget\",\"about\":\"page\",\"left\":{\"member\":\"%s\",\"key\":\"%s\"}}"
            .formatted(URL, URL);
    driver.decide("d7", forget);
    list("2026-01-02T00:00:00Z", LICHEN, MOSS);
    assertThat(live(driver.papers())).isEmpty();
    assertThat(driver.ledger().get(URL)).contains("\"reason\":\"forgotten\"");
    driver.decide("d7", null);
    list("2026-01-03T00:00:00Z", LICHEN, MOSS);
    assertThat(live(driver.papers())).hasSize(2);
  }

  @Test
  void whatIsNoDecision_becomesDeadLetter() {
    driver.decide("d8", "{\"kind\":\"same\",\"about\":\"paper\"}");
    driver.decide("d9", "not json");
    assertThat(driver.deadLetters()).hasSize(2);
  }

  private void list(String fetchedAt, String... records) {
    driver.page(URL, Records.page(records), Records.TYPE, fetchedAt);
    driver.rest();
  }

  private String aboutPapers(String kind) {
    var claims = papers().stream().map(paper -> subject(paper.claims().get(0))).toList();
    return decision(kind, "paper", claims.get(0), claims.get(1));
  }

  private static String decision(String kind, String about, String left, String right) {
    return "{\"kind\":\"%s\",\"about\":\"%s\",\"left\":%s,\"right\":%s}"
        .formatted(kind, about, left, right);
  }

  private static String subject(PaperEntity.Claim claim) {
    return "{\"member\":\"%s#%s\",\"key\":\"%s\"}"
        .formatted(claim.page(), claim.locator(), claim.key());
  }

  private String handle(String name) {
    return EntityJson.write(author(name).handle());
  }

  private AuthorEntity author(String name) {
    return authors().stream()
        .filter(author -> author.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private List<AuthorEntity> authors() {
    return live(driver.authors()).values().stream()
        .map(json -> EntityJson.read(json, AuthorEntity.class))
        .toList();
  }

  private List<PaperEntity> papers() {
    return live(driver.papers()).values().stream()
        .map(json -> EntityJson.read(json, PaperEntity.class))
        .toList();
  }

  private static Map<String, String> live(SortedMap<String, String> records) {
    var live = new TreeMap<>(records);
    live.values().removeIf(json -> json.contains("\"redirectTo\":"));
    return live;
  }
}
