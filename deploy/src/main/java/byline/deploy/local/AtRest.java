package byline.deploy.local;

import byline.ingest.page.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells when the topics that hold results are at rest: nothing was added to them for longer than
 * the topology keeps a transaction open, and no transaction is open on them.
 */
final class AtRest implements AutoCloseable {
  private static final Duration LONGER_THAN_A_TRANSACTION = Duration.ofMillis(1_500);
  private static final long PAUSE_MS = 100;

  private final Admin admin;
  private final Map<TopicPartition, OffsetSpec> ends = new HashMap<>();

  AtRest(Map<String, Object> kafka, TopicNames names) {
    admin = Admin.create(kafka);
    List<String> results = new ArrayList<>(names.entities());
    results.add(names.ledger());
    results.add(names.deadLetters());
    for (TopicDescription topic : described(results)) {
      topic
          .partitions()
          .forEach(
              p -> ends.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
    }
  }

  void await() throws InterruptedException {
    Map<TopicPartition, Long> last = Map.of();
    long since = System.nanoTime();
    while (true) {
      Map<TopicPartition, Long> now = ends(IsolationLevel.READ_UNCOMMITTED);
      if (!now.equals(last) || !now.equals(ends(IsolationLevel.READ_COMMITTED))) {
        since = System.nanoTime();
        last = now;
      } else if (System.nanoTime() - since > LONGER_THAN_A_TRANSACTION.toNanos()) {
        return;
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  private Collection<TopicDescription> described(List<String> topics) {
    try {
      return admin.describeTopics(topics).allTopicNames().get().values();
    } catch (InterruptedException | ExecutionException e) {
      throw new KafkaException("the broker does not describe its topics", e);
    }
  }

  private Map<TopicPartition, Long> ends(IsolationLevel isolation) throws InterruptedException {
    try {
      Map<TopicPartition, Long> offsets = new HashMap<>();
      admin
          .listOffsets(ends, new ListOffsetsOptions(isolation))
          .all()
          .get()
          .forEach((partition, end) -> offsets.put(partition, end.offset()));
      return offsets;
    } catch (ExecutionException e) {
      throw new KafkaException("the broker does not tell where its topics end", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
