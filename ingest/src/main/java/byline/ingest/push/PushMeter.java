package byline.ingest.push;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts what a producer did, as {@code byline_push_pages_total} by {@code result}: everything
 * handed in is {@code pushed}, {@code gone} or {@code refused}, each exactly once; records of
 * archives that are no pages by their kind are {@code skipped}.
 */
final class PushMeter {
  private final Counter pushed;
  private final Counter gone;
  private final Counter refused;
  private final Counter skipped;

  PushMeter(MeterRegistry registry) {
    pushed = counter(registry, "pushed");
    gone = counter(registry, "gone");
    refused = counter(registry, "refused");
    skipped = counter(registry, "skipped");
  }

  void pushed() {
    pushed.increment();
  }

  void gone() {
    gone.increment();
  }

  void refused() {
    refused.increment();
  }

  void skipped(long count) {
    skipped.increment((double) count);
  }

  private static Counter counter(MeterRegistry registry, String result) {
    return Counter.builder("byline.push.pages")
        .description("Pages handed to the producer, by what became of them")
        .tag("result", result)
        .register(registry);
  }
}
