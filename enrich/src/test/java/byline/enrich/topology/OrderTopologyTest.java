package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Redirect;
import byline.enrich.home.InventedWorld;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the whole topology: order, batches and duplicates change nothing; pages take back. */
class OrderTopologyTest {
  private static final int WORLDS = 12;
  private static final int PAGES = 6;
  private static final List<String> PEOPLE = InventedWorld.PEOPLE;
  private static final List<String> TITLES = InventedWorld.TITLES;

  /** A version of a page. */
  private record Version(String url, String fetchedAt, String body) {}

  @Test
  void anyOrder_anyBatches_withDuplicates_endInTheSameEntitiesAndLedger(@TempDir Path stateDir) {
    for (int seed = 0; seed < WORLDS; seed++) {
      var random = new Random(seed);
      var versions = versions(random);
      var inOrder = atRest(stateDir.resolve("a" + seed), versions, new Random(0), 0);
      var shuffled = new ArrayList<>(versions);
      shuffled.addAll(versions.subList(0, versions.size() / 2));
      Collections.shuffle(shuffled, random);
      var wild = atRest(stateDir.resolve("b" + seed), shuffled, random, 3);
      assertThat(wild).as("world %d", seed).isEqualTo(inOrder);
    }
  }

  @Test
  void whatPagesNoLongerSay_isAsIfItHadNeverBeenSaid(@TempDir Path stateDir) {
    for (int seed = 0; seed < WORLDS; seed++) {
      var random = new Random(seed);
      var versions = versions(random);
      var newest = new TreeMap<String, Version>();
      versions.forEach(version -> newest.put(version.url(), version));
      var all = atRest(stateDir.resolve("a" + seed), versions, random, 2);
      var last =
          atRest(stateDir.resolve("b" + seed), List.copyOf(newest.values()), new Random(0), 0);
      assertThat(all).as("world %d", seed).isEqualTo(last);
    }
  }

  @Test
  void worksInOrderOfYears_changeNoAuthorsId_andInReverse_everyOldIdLeadsToALiveOne(
      @TempDir Path stateDir) {
    try (var forward = new Driver(stateDir.resolve("f"), Counters.NONE);
        var backward = new Driver(stateDir.resolve("b"), Counters.NONE)) {
      for (int year = 2000; year <= 2012; year++) {
        push(forward, year);
        push(backward, 2012 - (year - 2000));
      }
      assertThat(forward.authors().values()).noneMatch(json -> json.contains("redirectTo"));
      assertThat(live(backward.authors())).isEqualTo(forward.authors());
      backward.authors().values().stream()
          .filter(json -> json.contains("redirectTo"))
          .map(json -> EntityJson.read(json, Redirect.class))
          .forEach(
              redirect -> assertThat(live(backward.authors())).containsKey(redirect.redirectTo()));
      assertThat(backward.authors()).hasSizeGreaterThan(forward.authors().size());
    }
  }

  private static void push(Driver driver, int year) {
    driver.page(
        "https://years.example/" + year,
        Records.page(
            Records.record(
                "y" + year,
                "Annual measurement of moss, instalment for the year " + year,
                "Orla Quillfeather; Bram Tosswick",
                year)),
        Records.TYPE,
        "2026-01-01T00:00:00Z");
    driver.rest();
  }

  private static List<Version> versions(Random random) {
    var versions = new ArrayList<Version>();
    for (int page = 0; page < PAGES; page++) {
      for (int day = 1; day <= 1 + random.nextInt(3); day++) {
        var records = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          int title = random.nextInt(TITLES.size());
          String authors =
              PEOPLE.get((title * 3 + random.nextInt(2)) % PEOPLE.size())
                  + "; "
                  + PEOPLE.get((title * 3 + 2 + random.nextInt(2)) % PEOPLE.size());
          records.add(Records.record("r" + i, TITLES.get(title), authors, 2015 + title % 5));
        }
        versions.add(
            new Version(
                "https://pages.example/" + page,
                "2026-01-0" + day + "T00:00:00Z",
                Records.page(records.toArray(String[]::new))));
      }
    }
    return versions;
  }

  /** The live entities and the ledger after these versions, resting after one in {@code pauses}. */
  private static Map<String, SortedMap<String, String>> atRest(
      Path stateDir, List<Version> versions, Random random, int pauses) {
    try (var driver = new Driver(stateDir, Counters.NONE)) {
      for (var version : versions) {
        driver.record(
            version.url().getBytes(UTF_8),
            version.body().getBytes(UTF_8),
            Map.of("content-type", Records.TYPE, "fetched-at", version.fetchedAt()));
        if (pauses > 0 && random.nextInt(pauses) == 0) {
          driver.rest();
        }
      }
      driver.rest();
      var tables = new TreeMap<String, SortedMap<String, String>>();
      Driver.TOPICS.entities().forEach(topic -> tables.put(topic, live(driver.table(topic))));
      tables.put("ledger", new TreeMap<>(driver.ledger()));
      return tables;
    }
  }

  private static SortedMap<String, String> live(SortedMap<String, String> records) {
    var live = new TreeMap<>(records);
    live.values().removeIf(json -> json.contains("\"redirectTo\":"));
    return live;
  }
}
