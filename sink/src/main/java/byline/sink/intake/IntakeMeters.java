package byline.sink.intake;

import byline.sink.store.Change;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/**
 * The intake's figures. Every record read counts once in {@code byline.sink.records}, under its
 * topic and what it was: {@code put redirect gone pageread pagestruck} or {@code unreadable}.
 */
final class IntakeMeters {
  private final MeterRegistry registry;

  IntakeMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void read(String topic, Change change) {
    count(topic, change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  void unreadable(String topic) {
    count(topic, "unreadable");
  }

  private void count(String topic, String outcome) {
    registry.counter("byline.sink.records", "topic", topic, "outcome", outcome).increment();
  }

  Timer batches() {
    return registry.timer("byline.sink.batches");
  }
}
