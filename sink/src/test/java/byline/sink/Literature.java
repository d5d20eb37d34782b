package byline.sink;

import byline.enrich.rehearsal.Rehearsal;
import byline.ingest.page.Page;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Invented records as the pipeline resolves them: entities with all that the topics promise. */
public final class Literature {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RECORDS =
      """
      [{'id':'moss-1','type':'article-journal','title':'On the Slow Growth of Moss',
        'author':[{'family':'Brook','given':'Ada'},{'family':'Fell','given':'Bo'}],
        'issued':{'date-parts':[[2021,3,4]]},'container-title':'Moss Letters','volume':'3',
        'page':'12-34','DOI':'10.5555/moss.1','abstract':'Moss grows on stone, and slowly.'},
       {'id':'moss-2','type':'paper-conference','title':'Ferns Beside a Mossy Wall',
        'author':[{'family':'Brook','given':'Ada'},{'family':'Glen','given':'Cy'}],
        'issued':{'date-parts':[[2022]]},'container-title':'Fern Days','DOI':'10.5555/moss.2'},
       {'id':'moss-3','type':'chapter','title':'What Lichens Remember',
        'author':[{'family':'Fell','given':'Bo'},{'family':'Brook','given':'Ada'}],
        'issued':{'date-parts':[[2020,11]]},'container-title':'Moss Letters'}]
      """;

  private Literature() {}

  /** All entities, as the intake would put them into a store. */
  public static Change[] changes() {
    var pipeline = new Rehearsal();
    var body = RECORDS.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    var type = "application/vnd.citationstyles.csl+json";
    pipeline.arrive(
        Page.of(
            "https://moss.example/list.json", body, type, Instant.parse("2026-01-02T03:04:05Z")));
    pipeline.rest();
    List<Change> changes = new ArrayList<>();
    pipeline
        .records()
        .forEach((id, json) -> changes.add(new Change.Put(kind(id), id, json, read(json))));
    changes.add(group(Kind.TOPIC, "T", "Bryology"));
    changes.add(group(Kind.INSTITUTION, "I", "Moss House"));
    return changes.toArray(Change[]::new);
  }

  /** What no record of this kind states. */
  private static Change group(Kind kind, String letter, String name) {
    var id = letter + "a".repeat(16);
    var group = JSON.createObjectNode().put("id", id).put("name", name).put("paperCount", 1);
    group.putArray("names").add(name);
    return new Change.Put(kind, id, group.toString(), group);
  }

  private static Kind kind(String id) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().charAt(0) == id.charAt(0))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
