package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.intake.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that say far less than they did, through the whole topology. */
class SuspectTopologyTest {
  private static final String URL = "https://pages.example/list";
  private static final int MANY = 9;

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Driver driver;
  private int suspects;

  SuspectTopologyTest(@TempDir Path stateDir) {
    driver =
        new Driver(
            stateDir,
            new Counters() {
              @Override
              public void page(Outcome outcome) {
                outcomes.merge(outcome.word(), 1, Integer::sum);
              }

              @Override
              public void suspect() {
                suspects++;
              }
            });
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void suspectPage_keepsItsPapers_marked_untilTheSecondCrawlSaysAsLittle() {
    push(1, MANY);
    push(2, 2);
    assertThat(driver.papers()).hasSize(MANY);
    assertThat(ledger()).contains("\"claims\":2", "\"suspect\":true", "\"held\":7");
    assertThat(suspects).isEqualTo(1);

    push(3, 2);
    assertThat(driver.papers()).hasSize(2);
    assertThat(ledger()).doesNotContain("suspect", "held");
    assertThat(outcomes).isEqualTo(Map.of("parsed", 3));
  }

  @Test
  void acceptedPage_losesWhatWasHeld_andItsMark() {
    push(1, MANY);
    push(2, 2);
    driver.decide("d1", accept(2));
    assertThat(driver.papers()).hasSize(2);
    assertThat(ledger()).doesNotContain("suspect", "held");
    assertThat(driver.deadLetters()).isEmpty();
    assertThat(outcomes).isEqualTo(Map.of("parsed", 2, "unchanged", 1));
  }

  @Test
  void acceptance_thatComesBeforeThePage_holdsAllTheSame() {
    driver.decide("d1", accept(2));
    assertThat(driver.ledger()).isEmpty();
    push(2, 2);
    push(1, MANY);
    assertThat(driver.papers()).hasSize(2);
    assertThat(ledger()).doesNotContain("suspect");
  }

  @Test
  void acceptance_saysNothingOfALaterFall_norOfOtherPages() {
    driver.decide("d1", accept(2));
    push(3, MANY);
    push(4, 2);
    assertThat(driver.papers()).hasSize(MANY);
  }

  @Test
  void acceptanceThatIsWithdrawn_marksThePageAgain_andBringsNothingBack() {
    push(1, MANY);
    push(2, 2);
    driver.decide("d1", accept(2));
    driver.decide("d1", null);
    assertThat(ledger()).contains("\"suspect\":true").doesNotContain("held");
    assertThat(driver.papers()).hasSize(2);
  }

  @Test
  void acceptanceWithoutATime_becomesDeadLetter() {
    driver.decide("d1", accept(2).replace("2026-01-02T00:00:00Z", "today"));
    assertThat(driver.deadLetters()).hasSize(1);
  }

  @Test
  void acceptance_goesToThePartitionOfItsPage_underAKeyOfItsOwn() {
    byte[] key = BesidePage.key(URL, "d#1");
    for (int partitions = 1; partitions <= 12; partitions++) {
      int ofThePage = BuiltInPartitioner.partitionForKey(URL.getBytes(UTF_8), partitions);
      assertThat(new BesidePage().partitions("pages", key, new Outgoing("pages", null), partitions))
          .hasValueSatisfying(chosen -> assertThat(chosen).containsExactly(ofThePage));
    }
    assertThat(BesidePage.url(key)).isEqualTo(URL);
    assertThat(BesidePage.decision(key)).isEqualTo("d#1");
    byte[] usual = URL.getBytes(UTF_8);
    assertThat(new BesidePage().partitions("pages", usual, new Outgoing("pages", null), 4))
        .isEmpty();
  }

  private static String accept(int day) {
    return """
        {"kind":"accept","about":"page","left":{"member":"%s","key":"%s"},
         "value":"2026-01-%02dT00:00:00Z"}"""
        .formatted(URL, URL, day);
  }

  private String ledger() {
    return driver.ledger().getOrDefault(URL, "");
  }

  private void push(int day, int works) {
    String[] records =
        IntStream.range(0, works)
            .mapToObj(i -> Records.record("r" + i, title(i), "Orla Quillfeather", 2001 + i))
            .toArray(String[]::new);
    driver.page(URL, Records.page(records), Records.TYPE, "2026-01-%02dT00:00:00Z".formatted(day));
    driver.rest();
  }

  private static String title(int number) {
    var words = "moss stone lichen gate orchard ledger compiler entropy heron".split(" ", -1);
    return "A " + words[number] + " observed from " + words[(number + 4) % words.length];
  }
}
