package byline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BrokerIT {
  @Test
  void whatItStored_isThereOnOtherPorts(@TempDir Path folder) throws Exception {
    try (var broker = Broker.start(folder, 0);
        var admin = admin(broker)) {
      admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
    }
    try (var broker = Broker.start(folder, FreePort.any());
        var admin = admin(broker)) {
      assertThat(admin.listTopics().names().get()).contains("kept");
    }
  }

  @Test
  void takenPort_isSaidByNumber(@TempDir Path folder) throws Exception {
    try (var broker = Broker.start(folder.resolve("a"), 0)) {
      int taken = Integer.parseInt(broker.bootstrap().replaceFirst(".*:", ""));
      assertThatThrownBy(() -> Broker.start(folder.resolve("b"), taken))
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining(Integer.toString(taken));
    }
  }

  private static Admin admin(Broker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
  }
}
