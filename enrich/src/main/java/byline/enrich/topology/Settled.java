package byline.enrich.topology;

import byline.enrich.home.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Waits until everything that was pushed has become entities. */
public final class Settled implements AutoCloseable {
  private final Enrich enrich;
  private final Idle idle;

  /** Watches a running enrich stage; the topics must be there. */
  public Settled(Enrich enrich) {
    this.enrich = enrich;
    this.idle = new Idle(enrich.settings());
  }

  /**
   * Waits until every record was taken, every root has settled and every outcome is committed.
   * Where the settings' gate is a {@link BulkGate}, its stages are let go one after the other.
   *
   * @param atMost how long to wait
   * @return false when that was not long enough, or the enrich stage is no longer healthy
   * @throws org.apache.kafka.common.KafkaException when the broker cannot be asked
   */
  public boolean await(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    if (enrich.settings().gate() instanceof BulkGate gate) {
      var open = new ArrayList<Stage>();
      for (Stage stage : Stage.values()) {
        if (!quiet(open, deadline)) {
          return false;
        }
        gate.release(stage);
        open.add(stage);
      }
    }
    return quiet(Arrays.asList(Stage.values()), deadline);
  }

  private boolean quiet(List<Stage> open, long deadline) throws InterruptedException {
    while (System.nanoTime() < deadline && enrich.healthy()) {
      if (enrich.running() && nothingWaits(open) && idle.now() && nothingWaits(open)) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  private boolean nothingWaits(List<Stage> open) {
    return open.stream().allMatch(stage -> enrich.waiting(stage) == 0);
  }

  @Override
  public void close() {
    idle.close();
  }
}
