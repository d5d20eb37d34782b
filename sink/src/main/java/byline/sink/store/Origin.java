package byline.sink.store;

import java.util.Map;

/**
 * Where a store's offsets mean something.
 *
 * @param clusterId of the Kafka cluster
 * @param topicIds each topic's own id by its name, as a topic made anew has the old name
 */
public record Origin(String clusterId, Map<String, String> topicIds) {
  public Origin {
    topicIds = Map.copyOf(topicIds);
  }

  /** True when nothing that both know has different ids. */
  public boolean agreesWith(Origin other) {
    return clusterId.equals(other.clusterId)
        && topicIds.entrySet().stream()
            .allMatch(
                e -> other.topicIds.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }
}
