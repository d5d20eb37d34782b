package byline.enrich.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Damaged pages of every layout: briefly in each build, for as long as {@code byline.fuzz.minutes}
 * says on demand, then also with the pages below the folder {@code byline.fuzz.seeds}.
 */
class FuzzTest {
  private static final int ROUNDS = 400;
  private static final long SEED = 20260612;

  @Test
  void damagedPages_areReadAsPromised() throws IOException {
    Integer minutes = Integer.getInteger("byline.fuzz.minutes");
    var seeds = Seeds.ofFixtures();
    String folder = System.getProperty("byline.fuzz.seeds");
    if (folder != null) {
      seeds.addAllBelow(Path.of(folder));
    }
    var fuzz = new Fuzz(seeds.all(), Long.getLong("byline.fuzz.seed", SEED));
    if (minutes == null) {
      fuzz.rounds(ROUNDS);
    } else {
      Path failures = Files.createDirectories(Path.of("target", "fuzz"));
      System.out.println(fuzz.during(Duration.ofMinutes(minutes), failures));
    }
  }
}
