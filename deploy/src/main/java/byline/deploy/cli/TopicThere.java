package byline.deploy.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Refuses to start without a topic, rather than waiting for it for ever. */
final class TopicThere {
  private TopicThere() {}

  static void demand(Admin admin, String topic) {
    try {
      admin.describeTopics(List.of(topic)).allTopicNames().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("interrupted", e);
    } catch (ExecutionException e) {
      throw new CannotRun("there is no topic " + topic + "; run: byline setup", e);
    }
  }
}
