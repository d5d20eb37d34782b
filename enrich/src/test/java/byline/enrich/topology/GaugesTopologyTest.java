package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.curation.Decision;
import byline.enrich.curation.Decision.About;
import byline.enrich.curation.Decision.Kind;
import byline.enrich.curation.Decisions;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.PaperEntity;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the resolver, through the whole topology. */
class GaugesTopologyTest {
  private static final String AUTHORS = "Orla Quillfeather; Bram Tosswick";
  private static final String TITLE = "Lichen as a witness of slow clocks";
  private static final String OTHER = "Slow clocks and what grows on them over the years";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerCounters counters = new MicrometerCounters(registry);
  private final Driver driver;

  GaugesTopologyTest(@TempDir Path stateDir) {
    this.driver = new Driver(stateDir, counters);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void entityThatTakesOverAnother_isCountedAsAMerge_andItsPartingAsASplit() {
    push("a", "T10:00:00Z", record("x", TITLE));
    push("b", "T10:00:00Z", record("y", OTHER));
    assertThat(ids("paper", "created")).isEqualTo(2);
    assertThat(ids("paper", "merged")).isZero();

    driver.decide("d1", samePapers());
    assertThat(ids("paper", "merged")).isEqualTo(1);
    assertThat(ids("paper", "retired")).isEqualTo(1);
    assertThat(ids("paper", "split")).isZero();

    driver.decide("d1", null);
    assertThat(ids("paper", "split")).isEqualTo(1);
    assertThat(ids("paper", "merged")).isEqualTo(1);
    assertThat(ids("paper", "created")).isEqualTo(3);
  }

  @Test
  void sameAgain_turnsNothing() {
    push("a", "T10:00:00Z", record("x", TITLE));
    double created = ids("author", "created");
    push("a", "T11:00:00Z", record("x", TITLE));

    assertThat(created).isEqualTo(2);
    assertThat(ids("author", "created")).isEqualTo(created);
    assertThat(ids("author", "retired")).isZero();
  }

  @Test
  void judgedPairsAndLargestBucket_areThoseOfNow_notOfBefore() {
    push("a", "T10:00:00Z", record("x", TITLE));
    push("b", "T10:00:00Z", Records.record("y", TITLE + ", revisited", AUTHORS, 2011));
    assertThat(gauge("byline.pairs.judged", "papers")).isEqualTo(1);
    assertThat(gauge("byline.bucket.largest", "papers")).isEqualTo(2);

    driver.record(url("b"), null, Map.of("fetched-at", "2026-01-01T13:00:00Z"));
    driver.rest();
    assertThat(gauge("byline.pairs.judged", "papers")).isZero();
  }

  @Test
  void pairThatNobodyCanTell_isAmbiguous() {
    push("a", "T10:00:00Z", bare("x", 2010));
    push("b", "T10:00:00Z", bare("y", 2012));

    assertThat(gauge("byline.pairs.undecided", "papers")).isEqualTo(1);
    assertThat(gauge("byline.ambiguity.ratio", "papers")).isEqualTo(1);
  }

  @Test
  void titleThatManyWorksBear_isCountedAsDemoted() {
    push("a", "T10:00:00Z", Records.record("x", "Preface", "Orla Quillfeather", 2010));

    assertThat(gauge("byline.blocks.demoted", "papers")).isPositive();
  }

  @Test
  void taskThatIsClosed_takesItsFiguresWithIt(@TempDir Path other) {
    push("a", "T10:00:00Z", Records.record("x", "Preface", "Orla Quillfeather", 2010));
    assertThat(gauge("byline.blocks.demoted", "papers")).isPositive();

    new Driver(other, counters).close();
    assertThat(gauge("byline.blocks.demoted", "papers")).isZero();
  }

  private void push(String page, String time, String record) {
    driver.page(
        new String(url(page), UTF_8), Records.page(record), Records.TYPE, "2026-01-01" + time);
    driver.rest();
  }

  private static byte[] url(String page) {
    return ("https://" + page + ".example/list").getBytes(UTF_8);
  }

  private static String record(String id, String title) {
    return Records.record(id, title, AUTHORS, 2010);
  }

  private String samePapers() {
    var subjects =
        driver.papers().values().stream()
            .map(json -> EntityJson.read(json, PaperEntity.class).claims().get(0))
            .map(c -> new Decision.Subject(c.page() + "#" + c.locator(), String.valueOf(c.key())))
            .toList();
    return Decisions.write(
        new Decision(Kind.SAME, About.PAPER, subjects.get(0), subjects.get(1), null, null, null));
  }

  private static String bare(String id, int year) {
    return """
        {"id":"%s","type":"article-journal","title":"%s","issued":{"date-parts":[[%d]]}}"""
        .formatted(id, TITLE, year);
  }

  private double ids(String kind, String what) {
    return registry.get("byline.ids").tag("kind", kind).tag("what", what).counter().count();
  }

  private double gauge(String name, String stage) {
    return registry.get(name).tag("stage", stage).gauge().value();
  }
}
