package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import byline.enrich.home.Stage;
import byline.enrich.resolve.Dirty;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Messages;
import byline.enrich.resolve.Placement;
import byline.enrich.topology.Slices.Slice;
import io.micrometer.core.instrument.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Runs the actors of one stage in one partition: takes their messages from the loop, and now and
 * then settles the roots that changed, a slice of them at a time.
 */
final class RunActors implements Processor<byte[], byte[], byte[], Outgoing> {
  /** About how much of a bucket goes into one message when it is handed over, in characters. */
  private static final int HANDOVER_CHARS = 256 * 1024;

  private static final long NANOS_A_MILLI = 1_000_000;

  private final Round round;
  private final EnrichSettings settings;
  private final Counters counters;
  private final Slices slices;
  private final Clock clock;
  private final Patience patience;
  private @Nullable ProcessorContext<byte[], Outgoing> context;
  private @Nullable Placement placement;
  private @Nullable Dirty dirty;
  private @Nullable Home home;
  private @Nullable Unseen unseen;
  private @Nullable Census census;

  /** The root that settled last: the next slice goes on behind it, so that no root starves. */
  private String last = "";

  RunActors(Round round, EnrichSettings settings, Counters counters, Slices slices) {
    this.round = round;
    this.settings = settings;
    this.counters = counters;
    this.slices = slices;
    this.clock = settings.registry().config().clock();
    this.patience = new Patience(settings.flushInterval());
  }

  static String store(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT) + "-actors";
  }

  @Override
  public void init(ProcessorContext<byte[], Outgoing> context) {
    KeyValueStore<String, String> store = context.getStateStore(store(stage()));
    var rows = new StoreRows(store);
    this.context = context;
    this.dirty = new Dirty(rows);
    this.census = new Census(rows);
    var effects = new Forwarding(settings.topics(), context, counters, census);
    this.placement =
        new Placement(
            rows, (key, message) -> effects.tell(stage(), key, message), dirty, HANDOVER_CHARS);
    this.home = round.homes().apply(effects);
    this.unseen = new Unseen(context.appConfigs());
    counters.waiting(stage(), task(), dirty.size());
    counters.census(stage(), task(), census.sum());
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
    counters.message(stage());
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
    counters.waiting(stage(), task(), dirtyRoots + (Running.needed(unseen).is() ? 1 : 0));
  }

  private void flush() {
    Running.needed(unseen).tick(now());
    if (Running.needed(dirty).size() > 0 && settings.gate().open(stage())) {
      settleDue();
    } else {
      slices.done(task());
    }
    tellWaiting();
  }

  private void settleDue() {
    var due = dueRoots();
    if (settle(due, slices.of(task())) < due.size()) {
      counters.cut(stage());
    }
    counters.census(stage(), task(), Running.needed(census).sum());
  }

  /** How many of these roots have settled when the slice is over; one at least. */
  private int settle(List<String> due, Slice slice) {
    int settled = 0;
    for (String root : due) {
      settle(root);
      last = root;
      settled++;
      Running.needed(unseen).written(now());
      if (slice.isOver()) {
        break;
      }
    }
    return settled;
  }

  private List<String> dueRoots() {
    return Running.needed(dirty).rootsFrom(last).stream()
        .filter(root -> patience.due(root, now()))
        .toList();
  }

  private void settle(String root) {
    long start = clock.monotonicTime();
    boolean whole = Running.needed(placement).settle(root, Running.needed(home));
    long end = clock.monotonicTime();
    patience.took(root, now(), (end - start) / NANOS_A_MILLI);
    if (whole) {
      counters.settled(stage(), end - start);
    }
  }

  private Stage stage() {
    return round.stage();
  }

  private long now() {
    return Running.needed(context).currentSystemTimeMs();
  }

  private String task() {
    return Running.needed(context).taskId().toString();
  }

  @Override
  public void close() {
    slices.done(task());
    counters.closed(stage(), task());
  }
}
