package byline.deploy.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @Test
  void everyKey_isALineAsItStandsInTheTopic(@TempDir Path folder) throws IOException {
    var papers = values("P2", "{\"id\":\"P2\",\"score\":84.70}", "P1", "{\"id\":\"P1\"}");

    Export.write(new Snapshot(Map.of("papers", papers), List.of()), folder);

    assertThat(folder.resolve("papers.ndjson"))
        .hasContent(
            """
            {"key":"P1","value":{"id":"P1"}}
            {"key":"P2","value":{"id":"P2","score":84.70}}
            """);
  }

  @Test
  void deadLetter_showsWhyNotItsBody(@TempDir Path folder) throws IOException {
    var letter = letter(null, "missing-key");

    Export.write(new Snapshot(Map.of(), List.of(letter)), folder);

    assertThat(folder.resolve("dead-letters.ndjson"))
        .hasContent(
            "{\"key\":null,\"value\":{\"reason\":\"missing-key\",\"stage\":\"read-page\","
                + "\"message\":\"m\",\"origin\":\"byline.pages\",\"bytes\":3,\"sha256\":\"ab\"}}");
  }

  @Test
  void earlierExport_isReplaced(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("papers.ndjson"), "old\n");

    Export.write(new Snapshot(Map.of("papers", new TreeMap<>()), List.of()), folder);

    assertThat(folder.resolve("papers.ndjson")).isEmptyFile();
    assertThat(folder).isDirectoryNotContaining("glob:**.next");
  }

  @Test
  void summary_countsWhatIsLive() throws IOException {
    var papers =
        values(
            "P1", "{\"id\":\"P1\",\"claims\":[{},{}]}",
            "P2", "{\"id\":\"P2\",\"claims\":[{}]}",
            "P3", "{\"id\":\"P3\",\"redirectTo\":\"P1\"}");
    var ledger = values("u1", "{\"state\":\"parsed\"}", "u2", "{\"state\":\"empty\"}");
    var snapshot =
        new Snapshot(
            Map.of("papers", papers, "ledger", ledger), List.of(letter("u3", "undecodable")));

    assertThat(Summary.of(snapshot))
        .contains(
            "  pages                2   1 empty, 1 parsed",
            "  papers               2   from 3 claims, 1 of them merged",
            "  redirects            1   from ids that are no more",
            "  dead letters         1   1 undecodable");
  }

  private static DeadLetter letter(@Nullable String key, String reason) {
    return new DeadLetter(key, reason, "read-page", "m", "byline.pages", 3, "ab");
  }

  private static SortedMap<String, JsonNode> values(String... keysAndValues)
      throws JsonProcessingException {
    SortedMap<String, JsonNode> values = new TreeMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], Newest.JSON.readTree(keysAndValues[i + 1]));
    }
    return values;
  }
}
