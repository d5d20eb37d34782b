package byline.enrich.topology;

import byline.enrich.home.Stage;
import java.util.EnumSet;
import java.util.Set;

/**
 * A gate for loading much at once: held, no stage settles; then the stages are let go one after the
 * other, so that each root settles over everything there is, once.
 */
public final class BulkGate implements FlushGate {
  private volatile Set<Stage> open = EnumSet.allOf(Stage.class);

  /** Holds all stages. */
  public synchronized void hold() {
    open = Set.of();
  }

  /** Lets a stage go. */
  public synchronized void release(Stage stage) {
    var more = EnumSet.of(stage);
    more.addAll(open);
    open = more;
  }

  @Override
  public boolean open(Stage stage) {
    return open.contains(stage);
  }
}
