package byline.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.topology.Versions.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promises where pages drift and curators accept that, on histories nobody has thought of. */
class DriftPromisesTest {
  private static final int TRIES = 15;
  private static final int MOST_VERSIONS = 7;
  private static final Path STATE = Path.of("target", "promises", UUID.randomUUID().toString());
  private int worlds;

  @Provide
  Arbitrary<List<Version>> histories() {
    return Versions.drifting(MOST_VERSIONS);
  }

  /** Promises 2 and 6. */
  @Property(tries = TRIES)
  void orderOfVersionsAndAcceptances_changesNothing(
      @ForAll("histories") List<Version> versions, @ForAll long seed) {
    var random = new Random(seed);
    int acceptedDay = random.nextInt(4);
    int whenSpoken = random.nextInt(versions.size() + 1);
    var arrivals = new ArrayList<>(versions);
    Collections.shuffle(arrivals, random);
    try (Driver driver = driver()) {
      for (int i = 0; i <= arrivals.size(); i++) {
        if (i == whenSpoken && acceptedDay > 0) {
          driver.decide("d1", accept(acceptedDay));
        }
        if (i < arrivals.size()) {
          arrivals.get(i).to(driver);
        }
        if (random.nextInt(4) == 0) {
          driver.rest();
        }
      }
      driver.rest();
      var believed = Versions.asBelieved(versions, Map.of(1, acceptedDay));
      assertThat(Versions.live(driver)).isEqualTo(Versions.asIfOnlyTheNewest(believed));
    }
  }

  /** Promise 3: what is no longer held is as if it had never been said. */
  @Property(tries = TRIES)
  void whatIsNoLongerHeld_isAsIfItHadNeverBeenSaid(@ForAll("histories") List<Version> versions) {
    var days = versions.stream().sorted(Comparator.comparingInt(Version::day)).toList();
    try (Driver driver = driver()) {
      for (int i = 0; i < days.size(); i++) {
        days.get(i).to(driver);
        driver.rest();
        var believed = Versions.asBelieved(days.subList(0, i + 1), Map.of());
        assertThat(Versions.live(driver))
            .as("after version %d", i)
            .isEqualTo(Versions.asIfOnlyTheNewest(believed));
      }
    }
  }

  private static String accept(int day) {
    String url = new Version(1, day, List.of()).url();
    return """
        {"kind":"accept","about":"page","left":{"member":"%s","key":"%s"},"value":"%s"}"""
        .formatted(url, url, new Version(1, day, List.of()).fetchedAt());
  }

  private Driver driver() {
    return new Driver(STATE.resolve("drift" + worlds++), Counters.NONE);
  }
}
