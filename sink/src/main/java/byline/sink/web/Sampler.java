package byline.sink.web;

import byline.sink.intake.IntakeStatus;
import byline.sink.store.EntityStore;
import byline.sink.store.LedgerLine;
import byline.sink.store.StoreUnavailable;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the sink's own figures every few seconds and keeps the last half hour in memory. */
public final class Sampler implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Sampler.class);
  private static final int STEP_SECONDS = 10;
  private static final int KEPT = 180;
  private final EntityStore store;
  private final MeterRegistry registry;
  private final Supplier<IntakeStatus> status;
  private final Series series = new Series(KEPT);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Sampler::thread);

  public Sampler(EntityStore store, MeterRegistry registry, Supplier<IntakeStatus> status) {
    this.store = store;
    this.registry = registry;
    this.status = status;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "sink-sampler");
    thread.setDaemon(true);
    return thread;
  }

  public void start() {
    var unused = clock.scheduleAtFixedRate(this::sample, 0, STEP_SECONDS, TimeUnit.SECONDS);
  }

  Series series() {
    return series;
  }

  IntakeStatus status() {
    return status.get();
  }

  private void sample() {
    try {
      series.add(now());
    } catch (StoreUnavailable e) {
      log.debug("no sample while the store does not answer", e);
    }
  }

  private Series.Sample now() {
    long rejected =
        store.ledger().stream()
            .filter(line -> line.state().equals("rejected"))
            .mapToLong(LedgerLine::pages)
            .sum();
    return new Series.Sample(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
        records(counter -> "pageread".equals(counter.getId().getTag("outcome"))),
        records(counter -> true),
        records(counter -> "redirect".equals(counter.getId().getTag("outcome"))),
        status.get().lag(),
        rejected);
  }

  private double records(Predicate<Counter> which) {
    return registry.find("byline.sink.records").counters().stream()
        .filter(which)
        .mapToDouble(Counter::count)
        .sum();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
