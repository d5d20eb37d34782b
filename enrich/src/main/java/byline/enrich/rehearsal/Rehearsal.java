package byline.enrich.rehearsal;

import byline.enrich.entity.EntityJson;
import byline.enrich.entity.Kind;
import byline.enrich.entity.Redirect;
import byline.enrich.home.AuthorHome;
import byline.enrich.home.Effects;
import byline.enrich.home.EntityHome;
import byline.enrich.home.PaperHome;
import byline.enrich.home.Stage;
import byline.enrich.intake.Arrival;
import byline.enrich.intake.Intake;
import byline.enrich.intake.PageState;
import byline.enrich.parse.PageReader;
import byline.enrich.resolve.Dirty;
import byline.enrich.resolve.Home;
import byline.enrich.resolve.MapRows;
import byline.enrich.resolve.Message;
import byline.enrich.resolve.Placement;
import byline.ingest.page.Decoded;
import byline.ingest.page.Page;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline without a broker: the same intake, actors and homes as in the topology, in
 * memory and in one thread, so that a rule can be measured in seconds.
 *
 * <p>The order in which a partition takes its messages changes nothing that is published, so this
 * publishes what the topology does.
 */
public final class Rehearsal {
  private static final int WHOLE_BUCKETS = Integer.MAX_VALUE;

  private record Addressed(String key, Message message) {}

  private record Actors(Queue<Addressed> inbox, Placement placement, Dirty dirty, Home home) {}

  private final Intake intake = new Intake(new PageReader());
  private final Map<String, PageState> pages = new HashMap<>();
  private final Map<Stage, Actors> stages = new EnumMap<>(Stage.class);
  private final SortedMap<String, String> records = new TreeMap<>();

  /** A pipeline that has seen nothing. */
  public Rehearsal() {
    stages.put(Stage.PAPERS, actors(Stage.PAPERS, PaperHome::new));
    stages.put(Stage.AUTHORS, actors(Stage.AUTHORS, AuthorHome::new));
    stages.put(Stage.ENTITIES, actors(Stage.ENTITIES, EntityHome::new));
  }

  private Actors actors(Stage stage, Function<Effects, Home> home) {
    var rows = new MapRows();
    var dirty = new Dirty(rows);
    var placement =
        new Placement(rows, (key, message) -> tell(stage, key, message), dirty, WHOLE_BUCKETS);
    return new Actors(new ArrayDeque<>(), placement, dirty, home.apply(new Kept()));
  }

  /** A page arrives; what follows from it shows after {@link #rest}. */
  public void arrive(Page page) {
    follow(page.url(), intake.arrive(pages.get(page.url()), page));
  }

  /** A page is gone, as was seen at that time. */
  public void leave(String url, Instant at) {
    follow(url, intake.arrive(pages.get(url), new Decoded.Gone(url, at, List.of())));
  }

  private void follow(String url, Arrival arrival) {
    if (arrival.state() != null) {
      pages.put(url, arrival.state());
    }
    place(Stage.PAPERS, arrival.works());
    place(Stage.AUTHORS, arrival.owner());
  }

  private void place(Stage stage, Arrival.Changes changes) {
    changes.removed().forEach(i -> tell(stage, i.smallestKey(), Message.Change.remove(i)));
    changes.added().forEach(i -> tell(stage, i.smallestKey(), Message.Change.add(i)));
  }

  /** Lets everything settle. */
  public void rest() {
    boolean busy = true;
    while (busy) {
      busy = false;
      for (Actors actors : stages.values()) {
        busy |= drain(actors);
        busy |= settle(actors);
      }
    }
  }

  private static boolean drain(Actors actors) {
    boolean any = false;
    for (var next = actors.inbox().poll(); next != null; next = actors.inbox().poll()) {
      actors.placement().receive(next.key(), next.message());
      any = true;
    }
    return any;
  }

  private static boolean settle(Actors actors) {
    var roots = actors.dirty().roots();
    roots.forEach(root -> actors.placement().settle(root, actors.home()));
    return !roots.isEmpty();
  }

  /** Every record of the entity topics as it now stands, by id, redirects among them. */
  public SortedMap<String, String> records() {
    return Collections.unmodifiableSortedMap(records);
  }

  /** The live entities of one kind, by id. */
  public <T> SortedMap<String, T> live(Kind kind, Class<T> type) {
    var live = new TreeMap<String, T>();
    records.forEach(
        (id, json) -> {
          if (Kind.of(id) == kind && !Redirect.is(json)) {
            live.put(id, EntityJson.read(json, type));
          }
        });
    return live;
  }

  private void tell(Stage stage, String key, Message message) {
    Actors actors = stages.get(stage);
    if (actors != null) {
      actors.inbox().add(new Addressed(key, message));
    }
  }

  private final class Kept implements Effects {
    @Override
    public void tell(Stage stage, String key, Message message) {
      Rehearsal.this.tell(stage, key, message);
    }

    @Override
    public void publish(String id, @Nullable String json) {
      if (json == null) {
        records.remove(id);
      } else {
        records.put(id, json);
      }
    }
  }
}
