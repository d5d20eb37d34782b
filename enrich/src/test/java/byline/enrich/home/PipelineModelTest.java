package byline.enrich.home;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Redirect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random worlds under random schedules: what is published at rest depends on what is live alone.
 */
class PipelineModelTest {
  private static final int WORLDS = 150;

  @Test
  void anyOrder_anyPartitions_withTakeBacks_publishesTheSameEntities() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = world(seed);
      var plain = run(new Random(1), 1, world.kept(), List.of());
      var wild = run(new Random(seed), 1 + seed % 12, world.kept(), world.takenBack());
      assertThat(wild.live()).as("world %d", seed).isEqualTo(plain.live());
    }
  }

  @Test
  void everyIdEverPublished_isLiveOrLeadsToALiveOneOrIsGone() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var world = world(seed);
      var pipeline = run(new Random(seed), 1 + seed % 5, world.kept(), world.takenBack());
      for (String id : pipeline.everPublished()) {
        String record = pipeline.records().get(id);
        if (record != null && record.contains("\"redirectTo\":")) {
          var redirect = EntityJson.read(record, Redirect.class);
          assertThat(pipeline.live()).as("world %d", seed).containsKey(redirect.redirectTo());
        }
      }
    }
  }

  private record World(List<WorkClaim> kept, List<WorkClaim> takenBack) {}

  private static World world(int seed) {
    var random = new Random(seed * 31L + 7);
    var invented = new InventedWorld(random);
    var kept = new ArrayList<WorkClaim>();
    var takenBack = new ArrayList<WorkClaim>();
    int claims = 5 + random.nextInt(30);
    for (int i = 0; i < claims; i++) {
      var claim = invented.claim(random.nextInt(8), i);
      (random.nextInt(3) == 0 ? takenBack : kept).add(claim);
    }
    return new World(kept, takenBack);
  }

  private static Pipeline run(
      Random random, int partitions, List<WorkClaim> kept, List<WorkClaim> takenBack) {
    var pipeline = new Pipeline(random, partitions);
    for (int page = 0; page < 8; page++) {
      var profile = InventedWorld.profile(page);
      if (profile != null) {
        pipeline.add(profile, worksOf(profile.page(), kept));
      }
    }
    var arrivals = new ArrayList<>(kept);
    arrivals.addAll(takenBack);
    Collections.shuffle(arrivals, random);
    var doomed = new ArrayList<WorkClaim>();
    for (var claim : arrivals) {
      pipeline.add(claim);
      if (takenBack.contains(claim)) {
        doomed.add(claim);
      }
      if (!doomed.isEmpty() && random.nextInt(3) == 0) {
        pipeline.remove(doomed.remove(random.nextInt(doomed.size())));
      }
      for (int steps = random.nextInt(60); steps > 0; steps--) {
        pipeline.step();
      }
    }
    doomed.forEach(pipeline::remove);
    pipeline.rest();
    return pipeline;
  }

  private static int worksOf(String page, List<WorkClaim> kept) {
    return (int) kept.stream().filter(claim -> claim.page().equals(page)).count();
  }
}
