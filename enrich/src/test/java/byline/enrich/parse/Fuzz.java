package byline.enrich.parse;

import static org.assertj.core.api.Assertions.assertThat;

import byline.enrich.claim.Reading;
import byline.enrich.claim.WorkClaim;
import byline.enrich.entity.Digest;
import byline.enrich.entity.EntityJson;
import byline.ingest.page.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reads one damaged page after the other and holds each reading against what is promised. */
final class Fuzz {
  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/plain",
          "application/json",
          "application/xml",
          "application/x-bibtex",
          "text/html; charset=shift_jis",
          "");

  /** Far beyond what the budget comes to on any machine: what takes longer was not counted. */
  private static final Duration TOO_LONG = Duration.ofSeconds(20);

  private static final int MOST_FAILURES = 50;

  private final List<byte[]> seeds;
  private final Random random;
  private final PageReader reader = new PageReader();
  private long rounds;
  private long slowest;
  private @Nullable Page slowestPage;
  private int parsed;
  private int expensive;

  Fuzz(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    this.random = new Random(seed);
  }

  /**
   * Damages and reads so many pages.
   *
   * @throws AssertionError at the first that breaks a promise
   */
  void rounds(int count) {
    for (int i = 0; i < count; i++) {
      check(next());
    }
  }

  /**
   * Damages and reads pages for so long; those that break a promise are kept in the folder.
   *
   * @return what was done, for people
   * @throws AssertionError at the end, when any page broke a promise
   */
  String during(Duration time, Path failures) throws IOException {
    Instant end = Instant.now().plus(time);
    List<String> broken = new ArrayList<>();
    while (Instant.now().isBefore(end) && broken.size() < MOST_FAILURES) {
      Page page = next();
      try {
        check(page);
      } catch (AssertionError | RuntimeException failure) {
        String name = Digest.brief(new String(page.body(), StandardCharsets.ISO_8859_1));
        Files.write(failures.resolve(name), page.body());
        broken.add(name + " " + page.contentType() + ": " + failure);
        Files.write(failures.resolve("failures.txt"), broken);
      }
    }
    if (slowestPage != null) {
      Files.write(failures.resolve("slowest"), slowestPage.body());
    }
    assertThat(broken).as("of %d pages", rounds).isEmpty();
    return String.format(
        "fuzz: %d pages damaged from %d seeds, none broke a promise; %d parsed, %d too expensive,"
            + " the slowest took %d ms of processor time (%s)",
        rounds,
        seeds.size(),
        parsed,
        expensive,
        slowest,
        slowestPage == null ? null : slowestPage.contentType());
  }

  /** Nanoseconds this thread has had of a processor: other work on the machine does not count. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Page next() {
    byte[] body = Mutation.of(seed(), random);
    if (random.nextInt(6) == 0) {
      body = Mutation.spliced(body, seed(), random);
    }
    String type = TYPES.get(random.nextInt(TYPES.size()));
    return Page.of("https://site.example/" + rounds++, body, type, Fixture.FETCHED);
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private void check(Page page) {
    long start = processor();
    Reading reading = reader.read(page);
    long took = (processor() - start) / 1_000_000;
    if (took > slowest) {
      slowest = took;
      slowestPage = page;
    }
    assertThat(took).as("milliseconds of processor time").isLessThan(TOO_LONG.toMillis());
    assertThat(reader.read(page)).as("read again").isEqualTo(reading);
    if (reading instanceof Reading.Rejected rejected) {
      assertThat(rejected.reason()).as(rejected.message()).isNotEqualTo("unreadable");
      expensive += rejected.reason().equals("too-expensive") ? 1 : 0;
    } else if (reading instanceof Reading.Parsed claims) {
      parsed++;
      claims.works().forEach(Fuzz::check);
      assertThat(fault(EntityJson.write(claims))).isNull();
    }
  }

  private static void check(WorkClaim work) {
    assertThat(work.title()).isNotBlank().hasSizeLessThanOrEqualTo(Limits.TITLE);
    assertThat(work.locator()).isNotBlank().hasSizeLessThanOrEqualTo(Limits.LOCATOR + 10);
    work.authors().forEach(author -> assertThat(author.text()).isNotBlank());
    assertThat(work.date() == null ? "2024" : work.date()).matches("\\d{4}(-\\d\\d){0,2}");
  }

  private static @Nullable String fault(String text) {
    CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    try {
      encoder.encode(CharBuffer.wrap(text));
      boolean hidden = text.chars().anyMatch(c -> c == 0 || (c >= 0x202a && c <= 0x202e));
      return hidden ? "a control or an override" : null;
    } catch (CharacterCodingException lone) {
      return "half a surrogate pair";
    }
  }
}
