package byline.ingest.setup;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * One topic as it should be.
 *
 * @param name full name, with prefix
 * @param partitions at least 1
 * @param replication copies of each partition, at least 1
 * @param config the settings that matter, by Kafka's names
 */
public record TopicSpec(
    String name, int partitions, short replication, SortedMap<String, String> config) {
  public TopicSpec {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions: " + partitions + ", must be at least 1");
    }
    if (replication < 1) {
      throw new IllegalArgumentException("replication: " + replication + ", must be at least 1");
    }
    config = new TreeMap<>(config);
  }

  NewTopic asNewTopic() {
    return new NewTopic(name, partitions, replication).configs(config);
  }
}
