package byline.enrich.topology;

import io.micrometer.core.instrument.Clock;
import java.time.Duration;

/** A clock that goes on by as much each time somebody looks at it, and not otherwise. */
final class SlowClock implements Clock {
  private final long step;
  private long nanos;

  SlowClock(Duration step) {
    this.step = step.toNanos();
  }

  @Override
  public long wallTime() {
    return 0;
  }

  @Override
  public long monotonicTime() {
    nanos += step;
    return nanos;
  }
}
