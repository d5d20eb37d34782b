package byline.ingest.setup;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing and compares those that are there; running it again changes
 * nothing.
 */
public final class Setup {
  private final Admin admin;

  /** Uses a client that stays the caller's to close. */
  public Setup(Admin admin) {
    this.admin = admin;
  }

  /**
   * What setting up came to.
   *
   * @param created names of the topics that were missing
   * @param differences of topics that were there already; nothing was changed about them
   */
  public record Outcome(List<String> created, List<Difference> differences) {
    public Outcome {
      created = List.copyOf(created);
      differences = List.copyOf(differences);
    }
  }

  /**
   * Creates, compares, and returns once every partition takes records.
   *
   * @throws KafkaException when the broker refuses or cannot be reached
   * @throws org.apache.kafka.common.errors.TimeoutException when a partition takes no records in
   *     time
   */
  public Outcome run(List<TopicSpec> plan, Duration timeout) {
    Set<String> there = wait(admin.listTopics().names());
    List<TopicSpec> missing = plan.stream().filter(t -> !there.contains(t.name())).toList();
    Set<String> created = create(missing.stream().map(TopicSpec::asNewTopic).toList());
    new PartitionsReady(admin).await(plan.stream().map(TopicSpec::name).toList(), timeout);
    List<TopicSpec> present = plan.stream().filter(t -> !created.contains(t.name())).toList();
    return new Outcome(
        plan.stream().map(TopicSpec::name).filter(created::contains).toList(),
        differences(present));
  }

  /** Creates what is not there; a broker may list a topic a moment after it has taken it. */
  private Set<String> create(Collection<NewTopic> topics) {
    Set<String> created = new HashSet<>();
    for (var creation : admin.createTopics(topics).values().entrySet()) {
      try {
        wait(creation.getValue());
        created.add(creation.getKey());
      } catch (TopicExistsException ignored) {
        // it is only not listed yet, or somebody else was faster
      }
    }
    return created;
  }

  private List<Difference> differences(List<TopicSpec> present) {
    List<String> names = present.stream().map(TopicSpec::name).toList();
    Map<String, TopicDescription> shapes = wait(admin.describeTopics(names).allTopicNames());
    Map<String, Config> configs = configs(names);
    List<Difference> differences = new ArrayList<>();
    for (TopicSpec wanted : present) {
      differences.addAll(shape(wanted, requireNonNull(shapes.get(wanted.name()))));
      differences.addAll(config(wanted, requireNonNull(configs.get(wanted.name()))));
    }
    return differences;
  }

  private static List<Difference> shape(TopicSpec wanted, TopicDescription found) {
    List<Difference> differences = new ArrayList<>();
    int partitions = found.partitions().size();
    if (partitions != wanted.partitions()) {
      differences.add(differs(wanted, "partitions", partitions, wanted.partitions()));
    }
    int replication = found.partitions().get(0).replicas().size();
    if (replication != wanted.replication()) {
      differences.add(differs(wanted, "replication", replication, wanted.replication()));
    }
    return differences;
  }

  private static List<Difference> config(TopicSpec wanted, Config found) {
    List<Difference> differences = new ArrayList<>();
    wanted
        .config()
        .forEach(
            (setting, value) -> {
              ConfigEntry entry = found.get(setting);
              if (entry == null || !value.equals(entry.value())) {
                differences.add(
                    differs(wanted, setting, entry == null ? "unset" : entry.value(), value));
              }
            });
    return differences;
  }

  private static Difference differs(TopicSpec topic, String setting, Object found, Object wanted) {
    return new Difference(topic.name(), setting, String.valueOf(found), String.valueOf(wanted));
  }

  private Map<String, Config> configs(Collection<String> topics) {
    Set<ConfigResource> asked = new HashSet<>();
    topics.forEach(t -> asked.add(new ConfigResource(ConfigResource.Type.TOPIC, t)));
    Map<String, Config> byName = new HashMap<>();
    wait(admin.describeConfigs(asked).all()).forEach((r, c) -> byName.put(r.name(), c));
    return byName;
  }

  static <T> T wait(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    }
  }
}
