package byline.enrich.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several partitions of actors, one log each, stepped in random order: a broker's every liberty.
 */
final class Schedule {
  private record Addressed(String key, Message message) {}

  private record Partition(Queue<Addressed> log, Placement placement, Dirty dirty) {}

  private final Random random;
  private final List<Partition> partitions = new ArrayList<>();
  private final SortedMap<String, String> published = new TreeMap<>();
  private int messages;

  Schedule(Random random, int partitionCount, int handoverChars) {
    this.random = random;
    for (int i = 0; i < partitionCount; i++) {
      var rows = new MapRows();
      var dirty = new Dirty(rows);
      partitions.add(
          new Partition(
              new ArrayDeque<>(), new Placement(rows, this::send, dirty, handoverChars), dirty));
    }
  }

  void send(String key, Message message) {
    messages++;
    partitions
        .get(Math.floorMod(key.hashCode(), partitions.size()))
        .log()
        .add(new Addressed(key, message));
  }

  /** Lets one actor take one message, or one root settle; false when all is at rest. */
  boolean step() {
    var busy = partitions.stream().filter(p -> !p.log().isEmpty()).toList();
    var dirty = partitions.stream().filter(p -> p.dirty().size() > 0).toList();
    if (busy.isEmpty() && dirty.isEmpty()) {
      return false;
    }
    if (!dirty.isEmpty() && (busy.isEmpty() || random.nextInt(8) == 0)) {
      settleOne(pick(dirty));
    } else {
      var partition = pick(busy);
      var next = partition.log().remove();
      partition.placement().receive(next.key(), next.message());
    }
    return true;
  }

  private void settleOne(Partition partition) {
    String root = pick(partition.dirty().roots());
    partition.placement().settle(root, this::publishDifference);
  }

  /** Publishes components under the name of their largest key, and takes back what went. */
  private void publishDifference(Bucket bucket) {
    Map<String, String> now = new TreeMap<>();
    Components.of(bucket.liveItems()).forEach((name, ids) -> now.put(name, ids.toString()));
    var before = bucket.rows(Table.PUBLISHED);
    for (String gone : before.keySet()) {
      if (!now.containsKey(gone)) {
        published.remove(gone);
        bucket.delete(Table.PUBLISHED, gone);
      }
    }
    now.forEach(
        (name, ids) -> {
          if (!ids.equals(before.get(name))) {
            published.put(name, ids);
            bucket.put(Table.PUBLISHED, name, ids);
          }
        });
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  SortedMap<String, String> published() {
    return published;
  }

  int messages() {
    return messages;
  }
}
