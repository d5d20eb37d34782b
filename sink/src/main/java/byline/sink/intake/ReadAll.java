package byline.sink.intake;

import byline.sink.store.EntityStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.LongConsumer;

/** Reads all topics from where a store stands to where they end now. */
public final class ReadAll {
  private final EntityStore store;
  private final TopicSource source;

  public ReadAll(EntityStore store, TopicSource source) {
    this.store = store;
    this.source = source;
  }

  /**
   * Does it; returns when everything is stored.
   *
   * @param toGo is told now and then how many records are known to be still to read
   */
  public void run(LongConsumer toGo) {
    try (var cluster = source.cluster();
        var consumer = source.consumer()) {
      var there = cluster.look();
      there.demandAll();
      store.adopt(there.origin());
      var meters = new IntakeMeters(new SimpleMeterRegistry());
      var tail = new TopicTail(consumer, store, source.reader(), meters);
      tail.start(there.partitions());
      tail.readTo(tail.ends(), toGo);
    }
  }
}
