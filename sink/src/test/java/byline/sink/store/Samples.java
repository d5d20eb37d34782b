package byline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Invented entities, as changes. */
public final class Samples {
  private static final ObjectMapper JSON = new ObjectMapper();
  public static final TopicPartition PAPERS = new TopicPartition("byline.papers", 0);

  private Samples() {}

  /** An entity from JSON with single quotes for double ones. */
  public static Change.Put put(Kind kind, String id, String quoted) {
    try {
      var json = quoted.replace('\'', '"');
      return new Change.Put(kind, id, json, JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Change.Put paper(String id, String title, int year) {
    return put(
        Kind.PAPER,
        id,
        "{'id':'%s','title':'%s','year':%d,'date':'%d-03-01'}".formatted(id, title, year, year));
  }

  public static Change.Put author(String id, String name, int papers) {
    return put(
        Kind.AUTHOR, id, "{'id':'%s','name':'%s','paperCount':%d}".formatted(id, name, papers));
  }

  public static Change.PageRead page(String url, String state, int claims) {
    var put = put(Kind.PAPER, url, "{'state':'%s','claims':%d}".formatted(state, claims));
    return new Change.PageRead(url, put.json(), put.entity());
  }

  /** A batch that moves no offset. */
  public static Batch batch(Change... changes) {
    return new Batch(Arrays.asList(changes), Map.of());
  }

  /** A batch that moves the offset of the papers. */
  public static Batch batch(long from, long to, Change... changes) {
    return new Batch(List.of(changes), Map.of(PAPERS, new Batch.Advance(from, to)));
  }
}
