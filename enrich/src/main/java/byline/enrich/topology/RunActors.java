package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.home.Effects;
import byline.enrich.home.Stage;
import byline.enrich.resolve.Dirty;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Messages;
import byline.enrich.resolve.Placement;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Runs the actors of one stage in one partition: takes their messages from the loop, and now and
 * then settles the roots that changed.
 */
final class RunActors implements Processor<byte[], byte[], byte[], Outgoing> {
  /** About how much of a bucket goes into one message when it is handed over, in characters. */
  private static final int HANDOVER_CHARS = 256 * 1024;

  private static final long NANOS_A_MILLI = 1_000_000;

  private final Stage stage;
  private final EnrichSettings settings;
  private final Counters counters;
  private final Function<Effects, Home> homes;
  private final Patience patience;
  private @Nullable ProcessorContext<byte[], Outgoing> context;
  private @Nullable Placement placement;
  private @Nullable Dirty dirty;
  private @Nullable Home home;
  private @Nullable Unseen unseen;
  private @Nullable Census census;

  RunActors(
      Stage stage, EnrichSettings settings, Counters counters, Function<Effects, Home> homes) {
    this.stage = stage;
    this.settings = settings;
    this.counters = counters;
    this.homes = homes;
    this.patience = new Patience(settings.flushInterval());
  }

  static String store(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT) + "-actors";
  }

  @Override
  public void init(ProcessorContext<byte[], Outgoing> context) {
    KeyValueStore<String, String> store = context.getStateStore(store(stage));
    var rows = new StoreRows(store);
    this.context = context;
    this.dirty = new Dirty(rows);
    this.census = new Census(rows);
    var effects = new Forwarding(settings.topics(), context, counters, census);
    this.placement =
        new Placement(
            rows, (key, message) -> effects.tell(stage, key, message), dirty, HANDOVER_CHARS);
    this.home = homes.apply(effects);
    this.unseen = new Unseen(context.appConfigs());
    counters.waiting(stage, task(), dirty.size());
    counters.census(stage, task(), census.sum());
    Duration every = settings.flushInterval().dividedBy(2);
    context.schedule(every, PunctuationType.WALL_CLOCK_TIME, now -> flush());
  }

  @Override
  public void process(Record<byte[], byte[]> in) {
    Message message = Messages.read(new String(in.value(), UTF_8));
    String actor = new String(in.key(), UTF_8);
    Running.needed(placement).receive(actor, message);
    forgetHandedOver(actor, message);
    if (Running.needed(dirty).contains(actor)) {
      patience.came(actor, now());
    }
    counters.message(stage);
    tellWaiting();
  }

  /** A link may have hung a root under another, which has its items from now on. */
  private void forgetHandedOver(String actor, Message message) {
    if (message instanceof Message.Link && Running.needed(placement).isHanging(actor)) {
      Running.needed(census).forget(actor);
    }
  }

  /** Roots that are dirty, and one more while what has settled may not be on the topics yet. */
  private void tellWaiting() {
    int dirtyRoots = Running.needed(dirty).size();
    counters.waiting(stage, task(), dirtyRoots + (Running.needed(unseen).is() ? 1 : 0));
  }

  private void flush() {
    Running.needed(unseen).tick(now());
    if (Running.needed(dirty).size() > 0 && settings.gate().open(stage)) {
      settleDue();
    }
    tellWaiting();
  }

  private void settleDue() {
    for (String root : Running.needed(dirty).roots()) {
      if (patience.due(root, now())) {
        settle(root);
        Running.needed(unseen).written(now());
      }
    }
    counters.census(stage, task(), Running.needed(census).sum());
  }

  private void settle(String root) {
    long start = System.nanoTime();
    boolean whole = Running.needed(placement).settle(root, Running.needed(home));
    long end = System.nanoTime();
    patience.took(root, now(), (end - start) / NANOS_A_MILLI);
    if (whole) {
      counters.settled(stage, end - start);
    }
  }

  private long now() {
    return Running.needed(context).currentSystemTimeMs();
  }

  private String task() {
    return Running.needed(context).taskId().toString();
  }

  @Override
  public void close() {
    counters.closed(stage, task());
  }
}
