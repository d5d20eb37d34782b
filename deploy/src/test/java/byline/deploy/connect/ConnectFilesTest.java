package byline.deploy.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.connect.data.Struct;
import org.junit.jupiter.api.Test;

/** The files for Kafka Connect turn records of the topics into what their connectors can write. */
class ConnectFilesTest {
  private static final byte[] PAPER = "{\"id\":\"P1\",\"title\":\"Fog\"}".getBytes(UTF_8);

  @Test
  void jdbc_hoistsThePaperIntoARow_underItsId() throws Exception {
    var record = ConnectorFile.of("jdbc-papers.json").carry("P1", PAPER);
    assertThat(record.key()).isEqualTo("P1");
    assertThat(((Struct) record.value()).getString("json")).isEqualTo(new String(PAPER, UTF_8));
  }

  @Test
  void jdbc_leavesATombstoneOne_soThatTheRowGoes() throws Exception {
    var record = ConnectorFile.of("jdbc-papers.json").carry("P1", null);
    assertThat(record.key()).isEqualTo("P1");
    assertThat(record.value()).isNull();
  }

  @Test
  void openSearch_getsTheEntityAsADocument() throws Exception {
    var record = ConnectorFile.of("opensearch-papers.json").carry("P1", PAPER);
    assertThat(record.key()).isEqualTo("P1");
    assertThat(record.value()).isEqualTo(Map.of("id", "P1", "title", "Fog"));
  }

  @Test
  void openSearch_leavesATombstoneOne() throws Exception {
    assertThat(ConnectorFile.of("opensearch-papers.json").carry("P1", null).value()).isNull();
  }

  @Test
  void bothReadOnlyWhatIsCommitted_andHoldNoPassword() throws Exception {
    for (var name : new String[] {"jdbc-papers.json", "opensearch-papers.json"}) {
      var config = ConnectorFile.of(name).config();
      assertThat(config).containsEntry("consumer.override.isolation.level", "read_committed");
      assertThat(config.get("connection.password")).startsWith("${env:");
    }
  }
}
