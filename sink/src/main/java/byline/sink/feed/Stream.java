package byline.sink.feed;

import byline.sink.store.EntityStore;
import byline.sink.store.StoreUnavailable;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: reads on in the log and writes what concerns it, holding a chunk of the log and
 * no queue. Whoever takes nothing for too long is dropped by the server, and comes back with the
 * last id they saw.
 */
final class Stream {
  private static final Logger log = LoggerFactory.getLogger(Stream.class);
  private static final String GREETING = ": following\nretry: 3000\n\n";
  private final EntityStore store;
  private final Watch watch;
  private final Duration heartbeat;
  private final ServletOutputStream out;

  Stream(EntityStore store, Watch watch, Duration heartbeat, ServletOutputStream out) {
    this.store = store;
    this.watch = watch;
    this.heartbeat = heartbeat;
    this.out = out;
  }

  /**
   * Writes until the other side goes or the watch ends.
   *
   * @param lastSeen sequence of the last event that was seen, or empty to begin now
   */
  void run(Followed followed, OptionalLong lastSeen) {
    try {
      write(GREETING);
      follow(begin(followed, lastSeen));
    } catch (IOException | StoreUnavailable e) {
      log.debug("a stream ends", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Progress begin(Followed followed, OptionalLong lastSeen) throws IOException {
    long position =
        lastSeen.orElseGet(() -> store.log().extent().map(extent -> extent.last()).orElse(0L));
    var progress = new Progress(store, followed, position);
    var redirects = progress.settle();
    if (lastSeen.isEmpty()) {
      write(written(redirects));
    }
    return progress;
  }

  private void follow(Progress progress) throws IOException, InterruptedException {
    while (!watch.isClosed()) {
      var extent = store.log().extent();
      if (extent.isPresent() && progress.isLost(extent.get())) {
        var early = progress.isEarly();
        progress.reset(extent.get());
        write(early ? "" : Event.reset(progress.position()).written());
      }
      var events = new ArrayList<Event>();
      var more = progress.step(events);
      write(events.isEmpty() ? signOfLife(progress) : written(events));
      if (!more) {
        watch.await(progress.position(), heartbeat);
      }
    }
  }

  /** An id without data is remembered and is no event, so that nothing is looked through twice. */
  private static String signOfLife(Progress progress) {
    return progress.isEarly() ? ": waiting\n\n" : "id: " + progress.position() + "\n\n";
  }

  private static String written(List<Event> events) {
    return events.stream().map(Event::written).collect(Collectors.joining());
  }

  private void write(String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
