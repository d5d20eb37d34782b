package byline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import byline.ingest.page.TopicNames;
import byline.ingest.setup.Difference;
import byline.ingest.setup.Setup;
import byline.ingest.setup.TopicPlan;
import byline.ingest.setup.TopicSpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class SetupIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @RegisterExtension static final EmbeddedBroker BROKER = new EmbeddedBroker();

  private final TopicNames names = BROKER.freshNames();
  private Admin admin;

  @BeforeEach
  void connect() {
    admin = Admin.create(BROKER.kafka());
  }

  @AfterEach
  void disconnect() {
    admin.close();
  }

  @Test
  void missingTopics_areCreatedOnce() {
    List<TopicSpec> plan = TopicPlan.of(names, 2, 1);

    Setup.Outcome first = new Setup(admin).run(plan, PATIENCE);
    Setup.Outcome second = new Setup(admin).run(plan, PATIENCE);

    assertThat(first.created()).hasSize(12);
    assertThat(second.created()).isEmpty();
    assertThat(second.differences()).isEmpty();
  }

  @Test
  void topicThatIsOtherwise_isReportedAndLeftAlone() throws Exception {
    var odd =
        new NewTopic(names.papers(), 5, (short) 1).configs(Map.of("cleanup.policy", "delete"));
    admin.createTopics(List.of(odd)).all().get();

    Setup.Outcome outcome = new Setup(admin).run(TopicPlan.of(names, 2, 1), PATIENCE);

    assertThat(outcome.created()).hasSize(11);
    assertThat(outcome.differences())
        .containsExactly(
            new Difference(names.papers(), "partitions", "5", "2"),
            new Difference(names.papers(), "cleanup.policy", "delete", "compact"));
  }
}
