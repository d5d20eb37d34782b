package byline.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KafkaPropertiesTest {
  @Test
  void nothingSaid_isThisMachine() {
    assertThat(KafkaProperties.of(new Properties(), Map.of(), null))
        .isEqualTo(Map.of("bootstrap.servers", "localhost:9092"));
  }

  @Test
  void file_isOutrankedByVariables_areOutrankedByTheOption() {
    var file = new Properties();
    file.setProperty("bootstrap.servers", "file:1");
    file.setProperty("client.id", "from-file");
    var variables = Map.of("KAFKA_BOOTSTRAP_SERVERS", "variable:1");

    assertThat(KafkaProperties.of(file, Map.of(), null))
        .containsEntry("bootstrap.servers", "file:1")
        .containsEntry("client.id", "from-file");
    assertThat(KafkaProperties.of(file, variables, null))
        .containsEntry("bootstrap.servers", "variable:1");
    assertThat(KafkaProperties.of(file, variables, "option:1"))
        .containsEntry("bootstrap.servers", "option:1");
  }

  @Test
  void variables_areClientSettingsInCapitals() {
    assertThat(
            KafkaProperties.of(
                new Properties(),
                Map.of("KAFKA_SASL_JAAS_CONFIG", "x", "KAFKA_SECURITY_PROTOCOL", "SASL_SSL"),
                null))
        .containsEntry("sasl.jaas.config", "x")
        .containsEntry("security.protocol", "SASL_SSL");
  }

  @Test
  void whatContainersSetOfTheirOwn_staysOut() {
    assertThat(
            KafkaProperties.of(
                new Properties(),
                Map.of("KAFKA_PORT", "tcp://10.0.0.1:9092", "KAFKA_HOME", "/opt", "PATH", "/bin"),
                null))
        .containsOnlyKeys("bootstrap.servers");
  }
}
