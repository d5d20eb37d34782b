package byline.deploy.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Opens the administrator's client once a broker answers. */
final class Cluster {
  private static final int PATIENCE_MS = 15_000;

  private Cluster() {}

  /**
   * Connects.
   *
   * @throws CannotRun when no broker answers in time, or a setting is illegal
   */
  static Admin connect(Map<String, Object> kafka) {
    Admin admin = create(kafka);
    try {
      admin.describeCluster().nodes().get();
      return admin;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(kafka, admin, e);
    } catch (ExecutionException e) {
      throw unreachable(kafka, admin, e.getCause() == null ? e : e.getCause());
    }
  }

  private static Admin create(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    settings.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    try {
      return Admin.create(settings);
    } catch (KafkaException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new CannotRun("Kafka's client does not start: " + cause.getMessage(), e);
    }
  }

  private static CannotRun unreachable(Map<String, Object> kafka, Admin admin, Throwable e) {
    admin.close(Duration.ZERO);
    return new CannotRun(
        "no broker answers at " + kafka.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG), e);
  }
}
