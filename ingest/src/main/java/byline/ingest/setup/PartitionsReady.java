package byline.ingest.setup;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Waits until every partition answers, since producing straight after creation can lose records
 * (KAFKA-15591).
 */
final class PartitionsReady {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Admin admin;

  PartitionsReady(Admin admin) {
    this.admin = admin;
  }

  void await(Collection<String> topics, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!answers(topics)) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("topics not ready after " + timeout + ": " + topics);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private boolean answers(Collection<String> topics) {
    try {
      Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
      for (TopicDescription topic :
          Setup.wait(admin.describeTopics(topics).allTopicNames()).values()) {
        topic
            .partitions()
            .forEach(
                p ->
                    asked.put(
                        new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
      }
      Setup.wait(admin.listOffsets(asked).all());
      return true;
    } catch (RetriableException e) {
      return false;
    }
  }
}
