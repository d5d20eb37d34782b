package byline.enrich.topology;

import byline.enrich.home.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes from the looping topics what the actors have taken and committed: what follows from it is
 * in their changelogs, and nothing else may read these topics. They have no retention of their own,
 * so that nothing is lost while no instance runs.
 */
final class TrimLoops implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TrimLoops.class);
  private static final long EVERY_SECONDS = 60;

  private final EnrichSettings settings;
  private final Admin admin;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(TrimLoops::daemon);

  TrimLoops(EnrichSettings settings) {
    this.settings = settings;
    this.admin = Admin.create(Map.copyOf(settings.kafka()));
  }

  void start() {
    var unused =
        clock.scheduleWithFixedDelay(
            this::trimOrLeave, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void trimOrLeave() {
    try {
      trim();
    } catch (ExecutionException e) {
      LOG.warn("could not trim the looping topics; trying again in {} s", EVERY_SECONDS, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void trim() throws ExecutionException, InterruptedException {
    var taken = new HashMap<TopicPartition, RecordsToDelete>();
    admin
        .listConsumerGroupOffsets(settings.applicationId())
        .partitionsToOffsetAndMetadata()
        .get()
        .forEach(
            (partition, offset) -> {
              if (offset != null && isLoop(partition.topic())) {
                taken.put(partition, RecordsToDelete.beforeOffset(offset.offset()));
              }
            });
    admin.deleteRecords(taken).all().get();
  }

  private boolean isLoop(String topic) {
    for (Stage stage : Stage.values()) {
      if (topic.equals(Destinations.loop(settings.topics(), stage))) {
        return true;
      }
    }
    return false;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "byline-trim-loops");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    admin.close();
  }
}
