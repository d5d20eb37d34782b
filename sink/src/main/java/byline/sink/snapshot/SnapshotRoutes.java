package byline.sink.snapshot;

import byline.sink.store.ChangeLog;
import byline.sink.store.EntityStore;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The store's entities as files for whoever has no access to the topics. A file may be newer than
 * the manifest but never older, so that following on from the manifest misses nothing.
 */
public final class SnapshotRoutes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = ".ndjson.gz";
  private final EntityStore store;

  public SnapshotRoutes(EntityStore store) {
    this.store = store;
  }

  /**
   * What can be fetched, and from where to follow on.
   *
   * @param takenAt ISO 8601
   * @param lastEventId to resume events after the files are loaded; null while none are kept
   * @param offsets by topic and partition: the first record that a file may lack
   */
  private record Offer(
      String takenAt,
      @Nullable String lastEventId,
      SortedMap<String, SortedMap<Integer, Long>> offsets,
      List<Download> files) {}

  /** One file: gzip of a record a line. */
  private record Download(String topic, String url) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/snapshot", this::offer);
    for (var kind : Kind.values()) {
      routes.get(path(kind), ctx -> send(ctx, kind));
    }
  }

  private static String path(Kind kind) {
    return "/snapshot/" + kind.plural() + SUFFIX;
  }

  private void offer(Context ctx) throws JsonProcessingException {
    var offsets = new TreeMap<String, SortedMap<Integer, Long>>();
    // Before anything else is looked at: what changes from here on is told by the events too.
    var last = store.log().extent().map(ChangeLog.Extent::last).map(String::valueOf).orElse(null);
    store
        .offsets()
        .forEach(
            (partition, offset) ->
                offsets
                    .computeIfAbsent(partition.topic(), topic -> new TreeMap<>())
                    .put(partition.partition(), offset));
    var files =
        Arrays.stream(Kind.values()).map(kind -> new Download(kind.plural(), path(kind))).toList();
    var offer = new Offer(Instant.now().toString(), last, offsets, files);
    ctx.contentType("application/json; charset=utf-8").result(JSON.writeValueAsString(offer));
  }

  private void send(Context ctx, Kind kind) {
    ctx.contentType("application/gzip")
        .header("Content-Disposition", "attachment; filename=\"" + kind.plural() + SUFFIX + "\"");
    try (var out = new GZIPOutputStream(ctx.outputStream())) {
      Lines.write(store, kind.plural(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("the receiver is gone", e);
    }
  }
}
