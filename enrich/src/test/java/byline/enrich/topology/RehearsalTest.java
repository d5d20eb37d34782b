package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.home.InventedWorld;
import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.page.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline without a broker publishes what the topology does. */
class RehearsalTest {
  private static final int PAGES = 12;
  private static final String FETCHED_AT = "2026-01-01T00:00:00Z";

  @Test
  void samePages_sameRecords(@TempDir Path stateDir) {
    var rehearsal = new Rehearsal();
    try (var driver = new Driver(stateDir, Counters.NONE)) {
      List<String> bodies = bodies(new Random(7));
      for (int i = 0; i < bodies.size(); i++) {
        String url = "https://pages.example/" + i;
        driver.page(url, bodies.get(i), Records.TYPE, FETCHED_AT);
        rehearsal.arrive(
            Page.of(url, bodies.get(i).getBytes(UTF_8), Records.TYPE, Instant.parse(FETCHED_AT)));
      }
      driver.rest();
      rehearsal.rest();
      SortedMap<String, String> published = new TreeMap<>();
      Driver.TOPICS.entities().forEach(topic -> published.putAll(driver.table(topic)));
      assertThat(rehearsal.records()).isEqualTo(published).hasSizeGreaterThan(10);
    }
  }

  @Test
  void pageThatIsGone_takesItsPapersWithIt() {
    var rehearsal = new Rehearsal();
    String body =
        Records.page(
            Records.record("r", InventedWorld.TITLES.get(0), InventedWorld.PEOPLE.get(0), 2015));
    rehearsal.arrive(
        Page.of(
            "https://pages.example/",
            body.getBytes(UTF_8),
            Records.TYPE,
            Instant.ofEpochSecond(1)));
    rehearsal.rest();
    assertThat(rehearsal.records()).isNotEmpty();

    rehearsal.leave("https://pages.example/", Instant.ofEpochSecond(2));
    rehearsal.rest();
    assertThat(rehearsal.records()).isEmpty();
  }

  private static List<String> bodies(Random random) {
    List<String> bodies = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      List<String> records = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        int title = random.nextInt(InventedWorld.TITLES.size());
        String authors =
            InventedWorld.PEOPLE.get((title * 3) % InventedWorld.PEOPLE.size())
                + "; "
                + InventedWorld.PEOPLE.get((title * 3 + 2) % InventedWorld.PEOPLE.size());
        records.add(
            Records.record("r" + i, InventedWorld.TITLES.get(title), authors, 2015 + title % 5));
      }
      bodies.add(Records.page(records.toArray(String[]::new)));
    }
    return bodies;
  }
}
