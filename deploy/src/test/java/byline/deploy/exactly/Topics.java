package byline.deploy.exactly;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics that a sink reads, with three partitions each. */
record Topics(Map<String, Object> kafka, String prefix) {
  private static final int PARTITIONS = 3;

  /** Makes them, and waits until they can be written to. */
  void make() throws InterruptedException, ExecutionException {
    try (var admin = Admin.create(kafka)) {
      var topics =
          names().stream()
              .map(
                  name ->
                      new NewTopic(name, PARTITIONS, (short) 1)
                          .configs(Map.of("cleanup.policy", "compact")))
              .toList();
      admin.createTopics(topics).all().get();
      while (!ready(admin)) {
        LockSupport.parkNanos(10_000_000);
      }
    }
  }

  void remove() throws InterruptedException, ExecutionException {
    try (var admin = Admin.create(kafka)) {
      admin.deleteTopics(names()).all().get();
    }
  }

  private boolean ready(Admin admin) throws InterruptedException, ExecutionException {
    try {
      admin.listOffsets(latest()).all().get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return false;
      }
      throw e;
    }
  }

  /** Where each partition ends, by {@code topic-partition}; those without a record are left out. */
  SortedMap<String, Long> ends() throws InterruptedException, ExecutionException {
    var ends = new TreeMap<String, Long>();
    try (var admin = Admin.create(kafka)) {
      admin
          .listOffsets(latest())
          .all()
          .get()
          .forEach((partition, end) -> ends.put(partition.toString(), end.offset()));
    }
    ends.values().removeIf(end -> end == 0);
    return ends;
  }

  private Map<TopicPartition, OffsetSpec> latest() {
    return names().stream()
        .flatMap(name -> IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(name, i)))
        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
  }

  private List<String> names() {
    return Stream.of("papers", "authors", "topics", "venues", "institutions", "ledger")
        .map(prefix::concat)
        .toList();
  }
}
