package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.intake.Outcome;
import byline.enrich.parse.PageReader;
import byline.ingest.page.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept pages that are read again after the layouts have learnt. */
class ReplayTopologyTest {
  private static final String URL = "https://pages.example/list";
  private static final String TWO_WORKS =
      "[{\"id\":\"a\",\"title\":\"A study of moss\",\"author\":[{\"literal\":\"Orla Quillfeather\"}]},"
          + "{\"id\":\"b\",\"title\":\"The wear of stones\",\"author\":[{\"literal\":\"Bram Tosswick\"}]}]";
  private static final Map<String, String> HEADERS =
      Map.of(
          "content-type",
          "application/vnd.citationstyles.csl+json",
          "fetched-at",
          "2026-01-01T00:00:00Z");

  private final AtomicBoolean learnt = new AtomicBoolean();
  private final PageReader pages = new PageReader();
  private final Counted counters = new Counted();
  private final Driver driver;

  ReplayTopologyTest(@TempDir Path stateDir) {
    driver = new Driver(stateDir, counters, this::read);
  }

  @BeforeEach
  void push() {
    record(HEADERS);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void replay_afterTheLayoutLearnt_movesOnlyWhatChanged() {
    String moss = paper("A study of moss");
    learnt.set(true);
    record(HEADERS);
    assertThat(driver.papers()).as("a known version is not read again").hasSize(1);

    replay();

    assertThat(driver.papers()).hasSize(2);
    assertThat(paper("A study of moss")).isEqualTo(moss);
    assertThat(driver.ledger().get(URL)).contains("\"claims\":2");
    assertThat(counters.outcomes).isEqualTo(Map.of("parsed", 2, "unchanged", 1));
  }

  @Test
  void replay_withTheSameLayouts_movesNothing() {
    var before = new TreeMap<>(driver.papers());
    int published = counters.published;

    replay();

    assertThat(driver.papers()).isEqualTo(before);
    assertThat(counters.published).isEqualTo(published);
    assertThat(counters.outcomes).isEqualTo(Map.of("parsed", 1, "unchanged", 1));
  }

  @Test
  void replay_comesToWhatTheLearntLayoutReadsFromTheStart(@TempDir Path other) {
    learnt.set(true);
    replay();
    try (var fresh = new Driver(other, Counters.NONE, pages::read)) {
      fresh.record(URL.getBytes(UTF_8), TWO_WORKS.getBytes(UTF_8), HEADERS);
      fresh.rest();

      assertThat(driver.papers()).isEqualTo(fresh.papers());
      assertThat(driver.authors()).isEqualTo(fresh.authors());
      assertThat(driver.ledger()).isEqualTo(fresh.ledger());
    }
  }

  private String paper(String title) {
    return driver.papers().values().stream()
        .filter(paper -> paper.contains(title))
        .findFirst()
        .orElseThrow();
  }

  /** Before it has learnt, the reader sees a page's first work only. */
  private Reading read(Page page) {
    Reading reading = pages.read(page);
    return reading instanceof Reading.Parsed parsed && !learnt.get()
        ? new Reading.Parsed(parsed.layout(), parsed.profile(), parsed.works().subList(0, 1))
        : reading;
  }

  private void replay() {
    var headers = new TreeMap<>(HEADERS);
    headers.put("byline-replay", "true");
    record(headers);
  }

  private void record(Map<String, String> headers) {
    driver.record(URL.getBytes(UTF_8), TWO_WORKS.getBytes(UTF_8), headers);
    driver.rest();
  }

  /** Remembers what was counted. */
  private static final class Counted implements Counters {
    final Map<String, Integer> outcomes = new TreeMap<>();
    int published;

    @Override
    public void page(Outcome outcome) {
      outcomes.merge(outcome.word(), 1, Integer::sum);
    }

    @Override
    public void published(String kind, String what) {
      published++;
    }
  }
}
