package byline.deploy.connect;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.transforms.Transformation;
import org.apache.kafka.connect.transforms.predicates.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A connector's file, and what its converters and transformations make of a record.
 *
 * @param config the connector's settings, as Connect is given them
 */
record ConnectorFile(Map<String, String> config) {
  static ConnectorFile of(String name) throws Exception {
    var tree = new ObjectMapper().readTree(Files.readString(Path.of("connect", name)));
    var config =
        new ObjectMapper()
            .convertValue(tree.path("config"), new TypeReference<Map<String, String>>() {});
    return new ConnectorFile(config);
  }

  /** The record that the connector is given for a key and a value as they stand on the topic. */
  SinkRecord carry(String key, byte @Nullable [] value) throws Exception {
    SchemaAndValue left =
        converter("key.converter").toConnectData("t", key.getBytes(StandardCharsets.UTF_8));
    SchemaAndValue right = converter("value.converter").toConnectData("t", value);
    var record =
        new SinkRecord("t", 0, left.schema(), left.value(), right.schema(), right.value(), 0);
    for (String name : config.getOrDefault("transforms", "").split(",", -1)) {
      record = name.isEmpty() ? record : transformed("transforms." + name + ".", record);
    }
    return record;
  }

  private Converter converter(String name) throws Exception {
    var converter = (Converter) made(config.get(name));
    converter.configure(below(name + "."), name.startsWith("key"));
    return converter;
  }

  @SuppressWarnings("unchecked")
  private SinkRecord transformed(String prefix, SinkRecord record) throws Exception {
    var settings = below(prefix);
    var predicate =
        (Predicate<SinkRecord>)
            made(config.get("predicates." + settings.get("predicate") + ".type"));
    boolean negated = Boolean.parseBoolean(settings.get("negate"));
    if (predicate.test(record) == negated) {
      return record;
    }
    var transformation = (Transformation<SinkRecord>) made(settings.get("type"));
    transformation.configure(settings);
    return transformation.apply(record);
  }

  private Map<String, String> below(String prefix) {
    var settings = new LinkedHashMap<String, String>();
    config.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            settings.put(name.substring(prefix.length()), value);
          }
        });
    return settings;
  }

  private static Object made(@Nullable String type) throws Exception {
    if (type == null) {
      throw new IllegalArgumentException("a class is not named");
    }
    return Class.forName(type).getDeclaredConstructor().newInstance();
  }
}
