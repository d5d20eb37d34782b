package byline.sink.intake;

import byline.sink.store.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the broker which of the topics there are. */
final class Cluster implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;
  private final Admin admin;
  private final List<String> wanted;

  Cluster(Map<String, Object> kafka, List<String> wanted) {
    var properties = new Properties();
    properties.putAll(kafka);
    properties.putIfAbsent("default.api.timeout.ms", PATIENCE_SECONDS * 1000);
    properties.putIfAbsent("request.timeout.ms", PATIENCE_SECONDS * 500);
    this.admin = Admin.create(properties);
    this.wanted = wanted;
  }

  /**
   * The topics as they are.
   *
   * @param origin ids of the cluster and of the topics found
   * @param partitions of the topics found
   * @param missing topics that are not there
   */
  record Topics(Origin origin, Set<TopicPartition> partitions, Set<String> missing) {

    /** Refuses to go on while a topic is not there. */
    void demandAll() {
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            "topics are missing, to be made by 'byline setup': " + missing);
      }
    }
  }

  Topics look() {
    var clusterId = answer(admin.describeCluster().clusterId());
    var found = new HashMap<String, TopicDescription>();
    var missing = new TreeSet<String>();
    for (var topic : admin.describeTopics(wanted).topicNameValues().entrySet()) {
      try {
        found.put(topic.getKey(), answer(topic.getValue()));
      } catch (UnknownTopicOrPartitionException e) {
        missing.add(topic.getKey());
      }
    }
    return new Topics(new Origin(clusterId, ids(found)), partitions(found), missing);
  }

  /** Whatever was removed after this moment can still be seen to have been, on every topic. */
  Instant removalsKeptSince() {
    var topics =
        wanted.stream().map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name)).toList();
    long kept =
        answer(admin.describeConfigs(topics).all()).values().stream()
            .map(config -> config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG))
            .filter(Objects::nonNull)
            .mapToLong(entry -> Long.parseLong(entry.value()))
            .min()
            .orElse(0);
    return Instant.now().minusMillis(kept);
  }

  private static Map<String, String> ids(Map<String, TopicDescription> topics) {
    var ids = new TreeMap<String, String>();
    topics.forEach((name, topic) -> ids.put(name, topic.topicId().toString()));
    return ids;
  }

  private static Set<TopicPartition> partitions(Map<String, TopicDescription> topics) {
    return topics.values().stream()
        .flatMap(
            topic ->
                IntStream.range(0, topic.partitions().size())
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException("the broker does not answer", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
