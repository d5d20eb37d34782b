package byline.sink.feed;

import byline.sink.store.Kind;
import byline.sink.store.Occurrence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that followers are told.
 *
 * @param sequence place in the log; of two events the later one has the greater
 * @param name {@code appeared changed merged gone redirect} or {@code reset}
 * @param data what there is to tell, as JSON
 */
record Event(long sequence, String name, Map<String, Object> data) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Event of(Occurrence entry) {
    return new Event(entry.sequence(), entry.what().word(), data(entry));
  }

  /** What is followed gave way to another. */
  static Event redirect(Occurrence entry, String heir) {
    var data = data(entry);
    data.put("redirectTo", heir);
    return new Event(entry.sequence(), "redirect", data);
  }

  /** What is followed had given way before anybody listened. */
  static Event redirect(Kind kind, String id, String heir, long position) {
    var data = new LinkedHashMap<String, Object>();
    data.put("kind", kind.plural());
    data.put("id", id);
    data.put("redirectTo", heir);
    return new Event(position, "redirect", data);
  }

  /** Something may have been missed: load everything afresh. */
  static Event reset(long position) {
    return new Event(
        position,
        "reset",
        Map.of("message", "the log does not reach back that far; load everything afresh"));
  }

  private static Map<String, Object> data(Occurrence entry) {
    var data = new LinkedHashMap<String, Object>();
    data.put("sequence", entry.sequence());
    data.put("at", entry.at().toString());
    data.put("kind", entry.kind().plural());
    data.put("id", entry.id());
    put(data, "name", entry.name());
    if (!entry.fields().isEmpty()) {
      data.put("fields", entry.fields());
    }
    put(data, "heir", entry.heir());
    data.put("page", Addresses.path(entry.kind(), entry.id()));
    return data;
  }

  private static void put(Map<String, Object> data, String name, @Nullable String value) {
    if (value != null) {
      data.put(name, value);
    }
  }

  /** As a line of JSON. */
  String json() {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write an event", e);
    }
  }

  /** As https://html.spec.whatwg.org/multipage/server-sent-events.html has it. */
  String written() {
    return "id: " + sequence + "\nevent: " + name + "\ndata: " + json() + "\n\n";
  }
}
