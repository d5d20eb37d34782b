package byline.enrich.topology;

import byline.enrich.entity.Kind;
import byline.enrich.home.Stage;
import byline.enrich.home.Turn;
import byline.enrich.intake.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Counts into Micrometer; every outcome stands there from the start, at zero. */
final class MicrometerCounters implements Counters {
  private final MeterRegistry registry;
  private final Counter received;
  private final Counter suspects;
  private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Stage, Counter> messages = new EnumMap<>(Stage.class);
  private final Map<Stage, Counter> cuts = new EnumMap<>(Stage.class);
  private final Map<Stage, Map<String, Integer>> waiting = new EnumMap<>(Stage.class);

  private final Map<Stage, Map<String, Census.Sum>> censuses = new EnumMap<>(Stage.class);

  MicrometerCounters(MeterRegistry registry) {
    this.registry = registry;
    for (Kind kind : Kind.values()) {
      turns(kind);
    }
    this.received =
        Counter.builder("byline.pages.received")
            .description("Records taken from the pages topic")
            .register(registry);
    this.suspects =
        Counter.builder("byline.pages.suspect")
            .description("Versions that state far less than their page did shortly before")
            .register(registry);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(
          outcome,
          Counter.builder("byline.pages.outcome")
              .description("Records of the pages topic by what became of them; adds up to received")
              .tag("outcome", outcome.word())
              .register(registry));
    }
    for (Stage stage : Stage.values()) {
      var tasks = new ConcurrentHashMap<String, Integer>();
      waiting.put(stage, tasks);
      messages.put(
          stage,
          Counter.builder("byline.actor.messages")
              .description("Messages taken by the actors of a stage")
              .tag("stage", word(stage))
              .register(registry));
      cuts.put(
          stage,
          Counter.builder("byline.settling.cut")
              .description("Slices of time that were over before all roots had settled")
              .tag("stage", word(stage))
              .register(registry));
      census(stage);
      Gauge.builder("byline.roots.waiting", tasks, MicrometerCounters::sum)
          .description("Roots that changed and have not settled")
          .tag("stage", word(stage))
          .register(registry);
    }
  }

  private void census(Stage stage) {
    var tasks = new ConcurrentHashMap<String, Census.Sum>();
    censuses.put(stage, tasks);
    gauge(
        "byline.pairs.judged",
        "Pairs weighed in the buckets as they stand",
        stage,
        tasks,
        MicrometerCounters::judged);
    gauge(
        "byline.pairs.undecided",
        "Pairs among those that stay apart because the rules cannot tell",
        stage,
        tasks,
        MicrometerCounters::undecided);
    gauge(
        "byline.blocks.demoted",
        "Keys that too many share, cut into narrower ones",
        stage,
        tasks,
        tasksNow -> sum(tasksNow, Census.Sum::demoted));
    gauge(
        "byline.bucket.largest",
        "Items in the largest bucket",
        stage,
        tasks,
        tasksNow -> tasksNow.values().stream().mapToInt(Census.Sum::largest).max().orElse(0));
    gauge(
        "byline.ambiguity.ratio",
        "Undecided pairs over judged pairs, 0 where none was judged",
        stage,
        tasks,
        tasksNow -> ratio(undecided(tasksNow), judged(tasksNow)));
  }

  private void gauge(
      String name,
      String description,
      Stage stage,
      Map<String, Census.Sum> tasks,
      ToDoubleFunction<Map<String, Census.Sum>> value) {
    Gauge.builder(name, tasks, value)
        .description(description)
        .tag("stage", word(stage))
        .register(registry);
  }

  private static double sum(Map<String, Census.Sum> tasks, ToLongFunction<Census.Sum> part) {
    return tasks.values().stream().mapToLong(part).sum();
  }

  private static double judged(Map<String, Census.Sum> tasks) {
    return sum(tasks, Census.Sum::judged);
  }

  private static double undecided(Map<String, Census.Sum> tasks) {
    return sum(tasks, Census.Sum::undecided);
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private void turns(Kind kind) {
    for (Turn turn : Turn.values()) {
      Counter.builder("byline.ids")
          .description("What happened to the ids of entities")
          .tag("kind", kind.name().toLowerCase(Locale.ROOT))
          .tag("what", turn.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
  }

  @Override
  public void turned(Kind kind, Turn turn, int times) {
    String kindWord = kind.name().toLowerCase(Locale.ROOT);
    String what = turn.name().toLowerCase(Locale.ROOT);
    registry.counter("byline.ids", "kind", kindWord, "what", what).increment(times);
  }

  @Override
  public void census(Stage stage, String task, Census.Sum sum) {
    of(censuses, stage).put(task, sum);
  }

  @Override
  public void page(Outcome outcome) {
    received.increment();
    of(outcomes, outcome).increment();
  }

  @Override
  public void claims(String layout, int claims) {
    registry.counter("byline.claims", "layout", layout).increment(claims);
    DistributionSummary.builder("byline.page.claims")
        .description("Claims of a page that was parsed")
        .tag("layout", layout)
        .publishPercentiles(0.1, 0.5, 0.9)
        .register(registry)
        .record(claims);
  }

  @Override
  public void suspect() {
    suspects.increment();
  }

  @Override
  public void deadLetter(String reason) {
    registry.counter("byline.dead.letters", "reason", reason).increment();
  }

  @Override
  public void message(Stage stage) {
    of(messages, stage).increment();
  }

  @Override
  public void settled(Stage stage, long nanos) {
    registry
        .timer("byline.roots.settled", "stage", word(stage))
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void cut(Stage stage) {
    of(cuts, stage).increment();
  }

  @Override
  public void published(String kind, String what) {
    registry.counter("byline.entities.published", "kind", kind, "what", what).increment();
  }

  @Override
  public void waiting(Stage stage, String task, int roots) {
    of(waiting, stage).put(task, roots);
  }

  @Override
  public void closed(Stage stage, String task) {
    of(waiting, stage).remove(task);
    of(censuses, stage).remove(task);
  }

  /** Roots of a stage that wait to settle in this process. */
  int waiting(Stage stage) {
    return sum(of(waiting, stage));
  }

  private static int sum(Map<String, Integer> tasks) {
    return tasks.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static String word(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
