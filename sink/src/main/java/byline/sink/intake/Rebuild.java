package byline.sink.intake;

import byline.sink.store.Aside;
import byline.sink.store.EntityStore;
import byline.sink.store.Origin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads all topics from their beginning into a store beside the one that serves, and puts that in
 * its place when it is complete. What fails on the way leaves the one that serves as it was.
 */
public final class Rebuild {
  private final EntityStore live;
  private final TopicSource source;

  public Rebuild(EntityStore live, TopicSource source) {
    this.live = live;
    this.source = source;
  }

  /**
   * Does it, and returns when the new rows are in place.
   *
   * @param toGo is told now and then how many records are known to be still to read
   * @throws byline.sink.store.AsideTaken when somebody else is at it
   */
  public void run(LongConsumer toGo) {
    try (var aside = live.aside()) {
      fill(aside, toGo);
    }
  }

  private void fill(Aside aside, LongConsumer toGo) {
    try (var cluster = source.cluster();
        var consumer = source.consumer()) {
      var there = cluster.look();
      there.demandAll();
      if (!aside.store().origin().map(there.origin()::agreesWith).orElse(true)) {
        aside.startOver();
      }
      aside.store().adopt(there.origin());
      var meters = new IntakeMeters(new SimpleMeterRegistry());
      var tail = new TopicTail(consumer, aside.store(), source.reader(), meters);
      tail.start(there.partitions());
      tail.readTo(tail.ends(), toGo);
      aside.takePlace(offsets -> tail.readTo(comparable(offsets, there.origin()), toGo));
    }
  }

  /** Offsets of topics that have since been made anew tell nothing. */
  private Map<TopicPartition, Long> comparable(Map<TopicPartition, Long> offsets, Origin there) {
    var same = live.origin().map(there::agreesWith).orElse(false);
    return same ? new HashMap<>(offsets) : Map.of();
  }
}
