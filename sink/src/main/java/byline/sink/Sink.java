package byline.sink;

import byline.sink.api.Api;
import byline.sink.api.Health;
import byline.sink.feed.FollowSettings.Opening;
import byline.sink.http.HttpSettings.Limit;
import byline.sink.intake.Intake;
import byline.sink.intake.Supply;
import byline.sink.intake.TopicSource;
import byline.sink.store.ChangeLog;
import byline.sink.store.EntityStore;
import byline.sink.store.Stores;
import byline.sink.web.Pages;
import byline.sink.web.Sampler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads the entity topics into a store, exactly once, and serves the store over HTTP. */
public final class Sink implements AutoCloseable {
  private final SinkSettings settings;
  private @Nullable Running running;

  public Sink(SinkSettings settings) {
    this.settings = settings;
  }

  /** What is open between start and close. */
  private record Running(
      EntityStore store,
      Supply supply,
      Sampler sampler,
      Participation participation,
      HttpServer http) {}

  /**
   * Opens the store, binds the port and starts reading; returns without waiting for the broker.
   *
   * @throws RuntimeException when the store cannot be opened or the port not be bound
   */
  public synchronized void start() {
    if (running != null) {
      throw new IllegalStateException("the sink is running");
    }
    var store = Stores.open(settings.store());
    var supply = supply(store);
    int downloads = settings.http().limit(Limit.DOWNLOADS);
    var api = new Api(store, settings.registry(), downloads, () -> health(supply, store));
    var sampler = new Sampler(store, settings.registry(), supply::status);
    var participation = Participation.over(store, settings);
    var http = new HttpServer(settings, api, new Pages(store, sampler), participation);
    try {
      http.start();
    } catch (RuntimeException e) {
      participation.close();
      store.close();
      throw e;
    }
    participation.start();
    supply.start();
    sampler.start();
    running = new Running(store, supply, sampler, participation, http);
  }

  private Supply supply(EntityStore store) {
    return settings.kafka().isEmpty()
        ? Supply.none()
        : new Intake(
            store,
            new TopicSource(settings.kafka(), settings.topicPrefix()),
            settings.registry(),
            opening(store.log()));
  }

  /** Opens the log once, unless whoever runs the sink is to say when. */
  private Runnable opening(ChangeLog log) {
    var toBeOpened = new AtomicBoolean(settings.follow().log().opening() == Opening.WHEN_CAUGHT_UP);
    return () -> {
      if (toBeOpened.getAndSet(false)) {
        log.open(settings.follow().log().most());
      }
    };
  }

  /**
   * Logs from now on what happens to entities, for whoever follows them; whatever was loaded before
   * is no news. Does nothing when the log is open.
   */
  public void openLog() {
    running().store().log().open(settings.follow().log().most());
  }

  private static Health health(Supply supply, EntityStore store) {
    var status = supply.status();
    return new Health(
        status.reading() ? "up" : "down", status.message(), status.lag(), store.refused());
  }

  private synchronized Running running() {
    if (running == null) {
      throw new IllegalStateException("the sink is not running");
    }
    return running;
  }

  /** True while the store is open and all topics are being read. */
  public synchronized boolean healthy() {
    return running != null && running.supply().status().reading();
  }

  /** The port that HTTP is served on, once started. */
  public int port() {
    return running().http().port();
  }

  /** What is served, by method and path: {@code get /works/{id}}. */
  List<String> routes() {
    return running().http().routes();
  }

  /**
   * For each partition read so far, the offset of the next record to read, as committed in the
   * store: everything before it is visible to readers.
   */
  public Map<TopicPartition, Long> offsets() {
    return running().store().offsets();
  }

  /** Stops reading after the batch in hand, then closes HTTP and the store. */
  @Override
  public synchronized void close() {
    if (running != null) {
      running.sampler().close();
      running.supply().close();
      running.participation().close();
      running.http().stop();
      running.store().close();
      running = null;
    }
  }
}
