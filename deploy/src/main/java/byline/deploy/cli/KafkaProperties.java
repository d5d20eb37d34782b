package byline.deploy.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * Client properties from all places they may come from; later outranks earlier: the default, the
 * file, variables {@code KAFKA_*}, the option {@code --bootstrap}.
 */
final class KafkaProperties {
  private static final String VARIABLE = "KAFKA_";
  private static final Set<String> KNOWN = known();

  private KafkaProperties() {}

  /**
   * Merges them. A variable that names no client setting stays out: containers set many of their
   * own.
   */
  static Map<String, Object> of(
      Properties file, Map<String, String> variables, @Nullable String bootstrap) {
    Map<String, Object> merged = new HashMap<>();
    merged.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092");
    file.stringPropertyNames().forEach(name -> merged.put(name, file.getProperty(name)));
    variables.forEach(
        (variable, value) -> {
          String name = property(variable);
          if (KNOWN.contains(name)) {
            merged.put(name, value);
          }
        });
    if (bootstrap != null) {
      merged.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }
    return merged;
  }

  private static String property(String variable) {
    return variable.startsWith(VARIABLE)
        ? variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.')
        : "";
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(AdminClientConfig.configNames());
    known.addAll(ProducerConfig.configNames());
    known.addAll(ConsumerConfig.configNames());
    known.addAll(StreamsConfig.configDef().names());
    return known;
  }
}
