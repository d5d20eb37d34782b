package byline.sink.feed;

import byline.sink.feed.Webhook.Standing;
import byline.sink.feed.Webhook.State;
import byline.sink.store.EntityStore;
import byline.sink.store.StoreUnavailable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the webhooks that something has happened for, at least once for every event, in their
 * order; one that fails is tried again, ever more slowly, and given up after a while.
 */
final class Calling implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Calling.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int THREADS = 4;
  private static final long EVERY_MILLIS = 250;
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;

  private final EntityStore store;
  private final Webhooks webhooks;
  private final FollowSettings.Webhooks settings;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          THREADS,
          run -> {
            var thread = new Thread(run, "sink-webhooks");
            thread.setDaemon(true);
            return thread;
          });

  Calling(EntityStore store, Webhooks webhooks, FollowSettings.Webhooks settings) {
    this.store = store;
    this.webhooks = webhooks;
    this.settings = settings;
  }

  void start() {
    var unused =
        threads.scheduleWithFixedDelay(
            this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      var extent = store.log().extent();
      if (extent.isPresent()) {
        var now = Instant.now();
        webhooks.all().stream()
            .filter(hook -> hook.standing().state() == State.ENABLED)
            .filter(hook -> hook.standing().sequence() != extent.get().last())
            .filter(hook -> !hook.standing().nextTry().isAfter(now))
            .filter(hook -> webhooks.take(hook, now.plus(LEASE)))
            .forEach(hook -> threads.execute(() -> call(hook)));
      }
    } catch (StoreUnavailable e) {
      log.debug("webhooks have to wait", e);
    }
  }

  private void call(Webhook hook) {
    try {
      var progress =
          new Progress(store, Followable.read(hook.follows()), hook.standing().sequence());
      var events = events(progress);
      var standing =
          events.isEmpty()
              ? Standing.at(progress.position(), Instant.now())
              : delivered(hook, events, progress.position());
      webhooks.stand(hook.id(), standing);
    } catch (RuntimeException e) {
      log.warn("webhook {} has to wait", hook.id(), e);
    }
  }

  private List<Event> events(Progress progress) {
    var events = new ArrayList<Event>();
    progress.settle();
    var extent = store.log().extent();
    if (extent.isPresent() && progress.isLost(extent.get())) {
      var early = progress.isEarly();
      progress.reset(extent.get());
      if (!early) {
        events.add(Event.reset(progress.position()));
      }
    }
    progress.step(events);
    return events;
  }

  private Standing delivered(Webhook hook, List<Event> events, long position) {
    try {
      int status = post(hook, events);
      return status >= 200 && status < 300
          ? Standing.at(position, Instant.now())
          : failed(hook, "it answers " + status);
    } catch (IOException e) {
      return failed(hook, "it cannot be called: " + e.getMessage());
    } catch (Target.Forbidden e) {
      return failed(hook, String.valueOf(e.getMessage()));
    }
  }

  private int post(Webhook hook, List<Event> events) throws IOException {
    var now = Instant.now();
    var body = body(hook, events);
    var headers =
        Map.of(
            "Content-Type",
            "application/json",
            "User-Agent",
            "Byline",
            "Byline-Webhook",
            hook.id(),
            Signature.HEADER,
            Signature.of(hook.secret(), now, body));
    var target = Target.read(hook.url());
    return Call.post(target, target.resolve(settings.targets()), headers, body);
  }

  private static byte[] body(Webhook hook, List<Event> events) {
    var written =
        events.stream()
            .map(
                event -> {
                  var fields = new LinkedHashMap<String, Object>();
                  fields.put("event", event.name());
                  fields.put("sequence", event.sequence());
                  fields.putAll(event.data());
                  return fields;
                })
            .toList();
    try {
      return JSON.writeValueAsBytes(Map.of("webhook", hook.id(), "events", written));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write events", e);
    }
  }

  private Standing failed(Webhook hook, String problem) {
    var now = Instant.now();
    var before = hook.standing();
    var since = before.failingSince() == null ? now : before.failingSince();
    var state = since.plus(settings.patience()).isBefore(now) ? State.DISABLED : State.ENABLED;
    if (state == State.DISABLED) {
      log.warn("webhook {} is disabled: {}", hook.id(), problem);
    }
    return new Standing(
        state,
        before.sequence(),
        before.failures() + 1,
        since,
        now.plus(pause(before.failures())),
        problem);
  }

  private Duration pause(int failures) {
    var pause = settings.firstPause().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
