package byline.ingest.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.ingest.page.TopicNames;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicPlanTest {
  private final List<TopicSpec> plan = TopicPlan.of(new TopicNames("x."), 3, 2);

  @Test
  void everyTopicOfTheContract_isKeptAsItSays() {
    assertThat(plan.stream().collect(Collectors.toMap(TopicSpec::name, TopicPlanTest::cleanup)))
        .containsEntry("x.pages", "compact")
        .containsEntry("x.curation", "compact")
        .containsEntry("x.papers", "compact")
        .containsEntry("x.authors", "compact")
        .containsEntry("x.topics", "compact")
        .containsEntry("x.venues", "compact")
        .containsEntry("x.institutions", "compact")
        .containsEntry("x.ledger", "compact")
        .containsEntry("x.dead-letters", "delete after 2592000000")
        .containsEntry("x.internal.paper-placement", "delete after -1")
        .containsEntry("x.internal.author-placement", "delete after -1")
        .containsEntry("x.internal.contributions", "delete after -1")
        .hasSize(12);
  }

  @Test
  void everyTopic_takesTheLargestPage() {
    assertThat(plan)
        .allSatisfy(
            topic -> {
              assertThat(topic.config()).containsEntry("max.message.bytes", "6291456");
              assertThat(topic.partitions()).isEqualTo(3);
              assertThat(topic.replication()).isEqualTo((short) 2);
            });
  }

  @Test
  void illegalNumbersAndPrefixes_areRefusedByName() {
    assertThatThrownBy(() -> TopicPlan.of(TopicNames.standard(), 0, 1))
        .hasMessageContaining("partitions");
    assertThatThrownBy(() -> TopicPlan.of(TopicNames.standard(), 1, 0))
        .hasMessageContaining("replication");
    assertThatThrownBy(() -> new TopicNames("by line")).hasMessageContaining("prefix");
  }

  private static String cleanup(TopicSpec topic) {
    String retention = topic.config().get("retention.ms");
    return topic.config().get("cleanup.policy") + (retention == null ? "" : " after " + retention);
  }
}
