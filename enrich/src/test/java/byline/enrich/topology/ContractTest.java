package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.entity.ContractSchemas;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the topology emits is what the topics' schemas announce, and nothing besides. */
class ContractTest {
  private static final ContractSchemas SCHEMAS = ContractSchemas.closed();
  private static final int PREFIX = Driver.TOPICS.prefix().length();

  private final Driver driver;

  ContractTest(@TempDir Path stateDir) {
    this.driver = new Driver(stateDir, Counters.NONE);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void everyRecordOfEveryLayout_isAsTheSchemasSay() throws Exception {
    for (Path page : pages()) {
      driver.record(
          ("https://site.example/" + page.getFileName()).getBytes(UTF_8),
          Files.readAllBytes(page),
          Map.of("fetched-at", "2026-06-12T09:30:00Z"));
    }
    driver.rest();
    assertThat(driver.papers()).hasSizeGreaterThan(100);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void redirectsAndTakenBackPages_areAsTheSchemasSay() {
    String early = Records.record("a", "Fog as a queue discipline", "Orla Quillfeather", 2019);
    String late = Records.record("b", "Fog as a queue discipline", "Orla Quillfeather", 2019);
    String older = Records.record("c", "Dew and deadlines", "Orla Quillfeather", 2011);
    list("https://one.example/", "2026-01-01T00:00:00Z", early, older);
    list("https://two.example/", "2026-01-01T00:00:00Z", late);
    list("https://one.example/", "2026-01-02T00:00:00Z", early);
    driver.record(
        "https://two.example/".getBytes(UTF_8), null, Map.of("fetched-at", "2026-01-03T00:00:00Z"));
    driver.rest();
    assertThat(driver.authors().values()).anyMatch(json -> json.contains("\"redirectTo\""));
    assertThat(driver.ledger().values()).anyMatch(json -> json.contains("withdrawn"));
    assertThat(complaints()).isEmpty();
  }

  private void list(String url, String fetchedAt, String... records) {
    driver.page(url, Records.page(records), Records.TYPE, fetchedAt);
    driver.rest();
  }

  private List<String> complaints() {
    return driver.tables().entrySet().stream()
        .flatMap(
            table ->
                table.getValue().entrySet().stream()
                    .flatMap(
                        record ->
                            SCHEMAS
                                .complaints(table.getKey().substring(PREFIX), record.getValue())
                                .stream()
                                .map(said -> table.getKey() + " " + record.getKey() + " " + said)))
        .toList();
  }

  private static List<Path> pages() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(ContractTest.class.getResource("/pages"));
    try (var files = Files.walk(Path.of(folder.toURI()))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
