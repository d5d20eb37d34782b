package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.intake.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page does on its way through the whole topology. */
class EnrichTopologyTest {
  private static final String URL = "https://pages.example/list";
  private static final String MOSS =
      Records.record(
          "moss",
          "Moss growth as a scheduling heuristic",
          "Orla Quillfeather; Bram Tosswick",
          2019);
  private static final String WEAR =
      Records.record(
          "wear", "On the wear of wooden compilers", "Orla Quillfeather; Bram Tosswick", 2021);

  private final Tally tally = new Tally();
  private final Driver driver;

  EnrichTopologyTest(@TempDir Path stateDir) {
    this.driver = new Driver(stateDir, tally);
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void topology_readsAsItIsPinned(@TempDir Path stateDir) throws IOException {
    String described = Enrich.topology(Driver.settings(stateDir)).describe().toString();
    try (InputStream pinned =
        EnrichTopologyTest.class.getResourceAsStream("/topology/pinned.txt")) {
      assertThat(described)
          .isEqualToNormalizingWhitespace(new String(pinned.readAllBytes(), UTF_8));
    }
  }

  @Test
  void page_becomesPapersAuthorsAndALedgerEntry() {
    list("2026-01-01T00:00:00Z", MOSS, WEAR);
    assertThat(driver.papers()).hasSize(2);
    assertThat(driver.authors()).hasSize(2);
    assertThat(driver.authors().values())
        .anySatisfy(
            author ->
                assertThat(author)
                    .contains("\"name\":\"Orla Quillfeather\"")
                    .contains("\"paperCount\":2")
                    .contains("\"name\":\"Bram Tosswick\",\"papers\":2"));
    assertThat(driver.table(Driver.TOPICS.venues()).values())
        .singleElement()
        .asString()
        .contains("\"paperCount\":2", "\"years\":[2019,2021]");
    assertThat(driver.ledger().get(URL))
        .startsWith("{\"state\":\"parsed\",\"layout\":\"csl-json\",\"claims\":2,\"papers\":2");
  }

  @Test
  void recrawlThatDropsAWork_takesBackExactlyThat() {
    list("2026-01-01T00:00:00Z", WEAR);
    var alone = new TreeMap<>(driver.papers());
    var aloneAuthors = new TreeMap<>(driver.authors());
    list("2026-01-02T00:00:00Z", MOSS, WEAR);
    assertThat(driver.papers()).hasSize(2);
    list("2026-01-03T00:00:00Z", WEAR);
    assertThat(driver.papers()).isEqualTo(alone);
    assertThat(liveAuthors()).isEqualTo(aloneAuthors);
  }

  @Test
  void tombstone_withdrawsTheWholePage() {
    list("2026-01-01T00:00:00Z", MOSS, WEAR);
    driver.record(bytes(URL), null, Map.of("fetched-at", "2026-01-02T00:00:00Z"));
    driver.rest();
    assertThat(driver.papers()).isEmpty();
    assertThat(driver.authors()).isEmpty();
    assertThat(driver.table(Driver.TOPICS.venues())).isEmpty();
    assertThat(driver.ledger().get(URL)).startsWith("{\"state\":\"withdrawn\"");
  }

  @Test
  void pageNotFound_withdrawsTheWholePage() {
    list("2026-01-01T00:00:00Z", MOSS);
    driver.record(
        bytes(URL),
        bytes("nothing here"),
        Map.of("fetched-at", "2026-01-02T00:00:00Z", "http-status", "404"));
    driver.rest();
    assertThat(driver.papers()).isEmpty();
  }

  @Test
  void serverError_keepsWhatThePageSaidBefore() {
    list("2026-01-01T00:00:00Z", MOSS);
    driver.record(
        bytes(URL),
        bytes("try later"),
        Map.of("fetched-at", "2026-01-02T00:00:00Z", "http-status", "503"));
    driver.rest();
    assertThat(driver.papers()).hasSize(1);
    assertThat(driver.ledger().get(URL)).contains("\"state\":\"parsed\"");
    assertThat(driver.deadLetters()).singleElement().satisfies(d -> says(d, "http-status"));
  }

  @Test
  void olderVersionThatComesLate_isStaleAndChangesNothing() {
    list("2026-01-02T00:00:00Z", WEAR);
    var before = new TreeMap<>(driver.papers());
    list("2026-01-01T00:00:00Z", MOSS);
    assertThat(driver.papers()).isEqualTo(before);
    assertThat(tally.pages()).isEqualTo(Map.of(Outcome.PARSED, 1, Outcome.STALE, 1));
  }

  @Test
  void sameVersionTwice_isUnchanged() {
    list("2026-01-02T00:00:00Z", WEAR);
    list("2026-01-02T00:00:00Z", WEAR);
    assertThat(tally.pages()).isEqualTo(Map.of(Outcome.PARSED, 1, Outcome.UNCHANGED, 1));
  }

  @Test
  void recordWithoutKey_becomesDeadLetter() {
    driver.record(null, bytes("body"), Map.of());
    driver.rest();
    assertThat(driver.deadLetters()).singleElement().satisfies(d -> says(d, "missing-key"));
    assertThat(tally.pages()).isEqualTo(Map.of(Outcome.REJECTED, 1));
  }

  @Test
  void recordWhoseKeyIsNoAddress_becomesDeadLetter_withTheInputsBytes() {
    driver.record(bytes("not an address"), bytes("body"), Map.of("content-type", "text/plain"));
    driver.rest();
    assertThat(driver.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              says(letter, "bad-url");
              assertThat(letter.key()).isEqualTo(bytes("not an address"));
              assertThat(letter.value()).isEqualTo(bytes("body"));
              assertThat(header(letter, "origin-topic")).isEqualTo("byline.pages");
              assertThat(header(letter, "content-type")).isEqualTo("text/plain");
            });
  }

  @Test
  void undecodableBytes_becomeDeadLetter_andALedgerEntry() {
    driver.record(
        bytes(URL),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1},
        Map.of("content-type", "image/png"));
    driver.rest();
    assertThat(driver.deadLetters()).hasSize(1);
    assertThat(driver.ledger().get(URL)).contains("\"state\":\"rejected\"").contains("\"reason\":");
  }

  @Test
  void emptyBody_isEmpty() {
    driver.record(bytes(URL), new byte[0], Map.of("content-type", "text/html"));
    driver.rest();
    assertThat(driver.ledger().get(URL))
        .contains("\"state\":\"empty\"", "\"reason\":\"empty-body\"");
    assertThat(driver.deadLetters()).isEmpty();
  }

  @Test
  void tombstoneForAnUnknownPage_isWithdrawn() {
    driver.record(bytes(URL), null, Map.of());
    driver.rest();
    assertThat(driver.ledger().get(URL)).contains("\"state\":\"withdrawn\"");
    assertThat(tally.pages()).isEqualTo(Map.of(Outcome.WITHDRAWN, 1));
  }

  @Test
  void otherSpellingOfAnAddress_isTheSamePage() {
    list("2026-01-01T00:00:00Z", MOSS);
    driver.page(
        "HTTPS://Pages.Example:443/list#top",
        Records.page(MOSS),
        Records.TYPE,
        "2026-01-01T00:00:00Z");
    driver.rest();
    assertThat(driver.ledger()).containsOnlyKeys(URL);
    assertThat(driver.papers()).hasSize(1);
    assertThat(tally.pages()).isEqualTo(Map.of(Outcome.PARSED, 1, Outcome.UNCHANGED, 1));
  }

  @Test
  void newWorkByAKnownPerson_changesNoId() {
    list("2026-01-01T00:00:00Z", MOSS);
    var before = driver.authors().keySet().toArray(String[]::new);
    list("2026-01-02T00:00:00Z", MOSS, WEAR);
    assertThat(driver.authors()).containsOnlyKeys(before);
  }

  private void list(String fetchedAt, String... records) {
    driver.page(URL, Records.page(records), Records.TYPE, fetchedAt);
    driver.rest();
  }

  private Map<String, String> liveAuthors() {
    var live = new TreeMap<>(driver.authors());
    live.values().removeIf(author -> author.contains("\"redirectTo\":"));
    return live;
  }

  private static void says(TestRecord<byte[], byte[]> letter, String reason) {
    assertThat(header(letter, "reason")).isEqualTo(reason);
    assertThat(header(letter, "message")).isNotBlank();
    assertThat(header(letter, "stage")).isEqualTo("read-page");
  }

  private static String header(TestRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
