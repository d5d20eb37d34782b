package byline.sink.graph;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.Served;
import byline.sink.store.Change;
import byline.sink.store.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The graph around a topic that hundreds of people work on, asked for over HTTP. */
class NeighbourhoodTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PEOPLE = 300;

  @RegisterExtension final Served served = new Served();

  @BeforeEach
  void aTopicThatManyShare() {
    var changes = new ArrayList<Change>();
    changes.add(put(Kind.TOPIC, "T1", "{'id':'T1','name':'Tides'}"));
    for (int i = 1; i <= PEOPLE; i++) {
      changes.add(
          put(
              Kind.AUTHOR,
              "A" + i,
              "{'id':'A%d','name':'Person %d','topics':[{'id':'T1','name':'Tides','papers':%d}],"
                      .formatted(i, i, i)
                  + "'coauthors':[{'id':'A%d','name':'Person %d','papers':2}]}"
                      .formatted(i % PEOPLE + 1, i % PEOPLE + 1)));
      changes.add(
          put(Kind.PAPER, "P" + i, "{'id':'P%d','title':'x','topics':[{'id':'T1'}]}".formatted(i)));
    }
    served.apply(changes.toArray(Change[]::new));
  }

  private static Change put(Kind kind, String id, String json) {
    var text = json.replace('\'', '"');
    try {
      return new Change.Put(kind, id, text, JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private List<String> ids(String path) {
    var ids = new ArrayList<String>();
    served.json(path).path("nodes").forEach(node -> ids.add(node.path("id").asText()));
    return ids;
  }

  @Test
  void strongestTies_comeFirst_andAsManyAsAskedFor() {
    assertThat(ids("/graph/T1?limit=4")).containsExactly("T1", "A300", "A299", "A298");
  }

  @Test
  void kindsThatAreNotAskedFor_areLeftOut() {
    assertThat(ids("/graph/T1?kinds=works&limit=40"))
        .hasSize(40)
        .allMatch(id -> id.equals("T1") || id.startsWith("P"));
    assertThat(served.get("/graph/T1?kinds=works,poems").statusCode()).isEqualTo(400);
  }

  @Test
  void everyTie_isBetweenTwoOfTheNodes_andStandsOnce() {
    var graph = served.json("/graph/A7?depth=3&limit=60");
    var ids = ids("/graph/A7?depth=3&limit=60");
    var ties = new ArrayList<String>();
    for (var edge : graph.path("edges")) {
      var ends = List.of(edge.path("source").asText(), edge.path("target").asText());
      assertThat(ids).containsAll(ends);
      ties.add(ends.stream().sorted().collect(Collectors.joining(" ")));
    }
    assertThat(ties).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void depth_isTiesFromTheCentre() {
    var depths =
        IntStream.rangeClosed(1, 2)
            .mapToObj(
                depth -> served.json("/graph/A7?kinds=authors&depth=" + depth).path("nodes").size())
            .toList();
    assertThat(depths.get(0)).isEqualTo(2);
    assertThat(depths.get(1)).isEqualTo(3);
  }
}
