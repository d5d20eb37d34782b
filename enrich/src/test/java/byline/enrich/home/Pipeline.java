package byline.enrich.home;

import byline.enrich.claim.ProfileClaim;
import byline.enrich.claim.WorkClaim;
import byline.enrich.paper.PaperKeys;
import byline.enrich.resolve.Dirty;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Item;
import byline.enrich.resolve.MapRows;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Placement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All three stages without Kafka: several partitions each, stepped in random order. */
final class Pipeline {
  private static final int HANDOVER_CHARS = 2_000;

  private record Addressed(String key, Message message) {}

  private record Partition(Queue<Addressed> log, Placement placement, Dirty dirty, Home home) {}

  private final Random random;
  private final Map<Stage, List<Partition>> stages = new EnumMap<>(Stage.class);
  private final SortedMap<String, String> records = new TreeMap<>();
  private final SortedSet<String> everPublished = new TreeSet<>();

  Pipeline(Random random, int partitions) {
    this.random = random;
    stages.put(Stage.PAPERS, partitions(partitions, Stage.PAPERS, PaperHome::new));
    stages.put(Stage.AUTHORS, partitions(partitions, Stage.AUTHORS, AuthorHome::new));
    stages.put(Stage.ENTITIES, partitions(partitions, Stage.ENTITIES, EntityHome::new));
  }

  private List<Partition> partitions(int count, Stage stage, Function<Effects, Home> homes) {
    var partitions = new ArrayList<Partition>();
    for (int i = 0; i < count; i++) {
      var rows = new MapRows();
      var dirty = new Dirty(rows);
      var placement =
          new Placement(rows, (key, message) -> tell(stage, key, message), dirty, HANDOVER_CHARS);
      partitions.add(
          new Partition(new ArrayDeque<>(), placement, dirty, homes.apply(new Caught())));
    }
    return partitions;
  }

  /** A page states a work. */
  void add(WorkClaim claim) {
    var item = PaperHome.item(claim, PaperKeys.of(claim));
    tell(Stage.PAPERS, item.smallestKey(), Message.Change.add(item));
  }

  /** A page no longer states a work. */
  void remove(WorkClaim claim) {
    var item = PaperHome.item(claim, PaperKeys.of(claim));
    tell(Stage.PAPERS, item.smallestKey(), Message.Change.remove(item));
  }

  /** A page with so many works is somebody's. */
  void add(ProfileClaim profile, int works) {
    Item item = AuthorHome.item(profile, works);
    tell(Stage.AUTHORS, item.smallestKey(), Message.Change.add(item));
  }

  /** Lets one actor take one message, or one root settle; false when all is at rest. */
  boolean step() {
    var busy = new ArrayList<Partition>();
    var dirty = new ArrayList<Partition>();
    for (var partitions : stages.values()) {
      for (var partition : partitions) {
        if (!partition.log().isEmpty()) {
          busy.add(partition);
        }
        if (partition.dirty().size() > 0) {
          dirty.add(partition);
        }
      }
    }
    if (busy.isEmpty() && dirty.isEmpty()) {
      return false;
    }
    if (!dirty.isEmpty() && (busy.isEmpty() || random.nextInt(16) == 0)) {
      var partition = pick(dirty);
      partition.placement().settle(pick(partition.dirty().roots()), partition.home());
    } else {
      var partition = pick(busy);
      var next = partition.log().remove();
      partition.placement().receive(next.key(), next.message());
    }
    return true;
  }

  void rest() {
    while (step()) {}
  }

  /** Every record as it now stands, redirects too. */
  SortedMap<String, String> records() {
    return records;
  }

  /** Every record that is no redirect. */
  SortedMap<String, String> live() {
    var live = new TreeMap<>(records);
    live.values().removeIf(json -> json.contains("\"redirectTo\":"));
    return live;
  }

  SortedSet<String> everPublished() {
    return everPublished;
  }

  private void tell(Stage stage, String key, Message message) {
    var partitions = stages.getOrDefault(stage, List.of());
    partitions
        .get(Math.floorMod(key.hashCode(), partitions.size()))
        .log()
        .add(new Addressed(key, message));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private final class Caught implements Effects {
    @Override
    public void tell(Stage stage, String key, Message message) {
      Pipeline.this.tell(stage, key, message);
    }

    @Override
    public void publish(String id, @Nullable String json) {
      everPublished.add(id);
      if (json == null) {
        records.remove(id);
      } else {
        records.put(id, json);
      }
    }
  }
}
