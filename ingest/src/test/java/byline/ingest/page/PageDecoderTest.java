package byline.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
  private static final byte[] BODY = {0, (byte) 0xff, 'x'};
  private static final Instant RECORD_TIME = Instant.parse("2026-06-05T08:00:00Z");

  @Test
  void everythingAPageHas_comesBackAsItWent() {
    var page =
        new Page(
            "https://feed.example/a",
            BODY,
            "text/html; charset=Shift_JIS",
            Instant.parse("2026-06-05T07:59:59.123456Z"),
            200,
            "https://feed.example/");
    PageRecord record = PageRecord.of(page);

    Decoded decoded = PageDecoder.decode(record.keyBytes(), record.value(), record.headers(), 0L);

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Decoded.Fetched.class,
            fetched -> {
              assertThat(fetched.page()).usingRecursiveComparison().isEqualTo(page);
              assertThat(fetched.warnings()).isEmpty();
            });
  }

  @Test
  void tombstone_isGone() {
    PageRecord record = PageRecord.gone("https://feed.example/a", RECORD_TIME);

    assertThat(PageDecoder.decode(record.keyBytes(), record.value(), record.headers(), 0L))
        .isEqualTo(new Decoded.Gone("https://feed.example/a", RECORD_TIME, List.of()));
  }

  @Test
  void anotherSpellingOfTheAddress_isTheSamePage() {
    assertThat(fetched("HTTPS://Feed.example:443/a#b", Map.of()).page().url())
        .isEqualTo("https://feed.example/a");
  }

  @Test
  void noFetchTime_isTheRecordsTime() {
    Decoded.Fetched fetched = fetched("https://feed.example/a", Map.of());

    assertThat(fetched.page().fetchedAt()).isEqualTo(RECORD_TIME);
    assertThat(fetched.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13-01", "+999999999-01-01T00:00:00Z", "1780646400"})
  void unreadableFetchTime_isTheRecordsTimeAndAWarning(String header) {
    Decoded.Fetched fetched = fetched("https://feed.example/a", Map.of("fetched-at", header));

    assertThat(fetched.page().fetchedAt()).isEqualTo(RECORD_TIME);
    assertThat(fetched.warnings()).singleElement().asString().contains("fetched-at");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05+02:00, 2026-01-02T01:04:05Z",
    "2026-01-02T03:04:05, 2026-01-02T03:04:05Z",
    "2026-01-02T03:04Z, 2026-01-02T03:04:00Z",
    "2026-01-02, 2026-01-02T00:00:00Z",
  })
  void isoTimesInAllForms_areRead(String header, Instant expected) {
    assertThat(fetched("https://feed.example/a", Map.of("Fetched-At", header)).page().fetchedAt())
        .isEqualTo(expected);
  }

  @Test
  void oddStatus_isUnknownAndAWarning() {
    Decoded.Fetched fetched = fetched("https://feed.example/a", Map.of("http-status", "OK"));

    assertThat(fetched.page().httpStatus()).isNull();
    assertThat(fetched.warnings()).singleElement().asString().contains("http-status");
  }

  @Test
  void emptyBody_isAPageNotATombstone() {
    assertThat(PageDecoder.decode("https://feed.example/a", new byte[0], Map.of(), 0L))
        .isInstanceOf(Decoded.Fetched.class);
  }

  @Test
  void noKey_isUnusable() {
    assertThat(PageDecoder.decode((byte[]) null, BODY, Map.of(), 0L))
        .satisfies(reason("missing-key"));
    assertThat(PageDecoder.decode(" \t", BODY, Map.of(), 0L)).satisfies(reason("missing-key"));
    assertThat(PageDecoder.decode(new byte[0], BODY, Map.of(), 0L))
        .satisfies(reason("missing-key"));
  }

  @Test
  void keyThatIsNoAddress_isUnusable() {
    assertThat(PageDecoder.decode("page 7", BODY, Map.of(), 0L)).satisfies(reason("bad-url"));
    assertThat(PageDecoder.decode(new byte[] {(byte) 0xc3, '('}, BODY, Map.of(), 0L))
        .satisfies(reason("bad-url"));
  }

  private static Consumer<Decoded> reason(String code) {
    return decoded ->
        assertThat(decoded)
            .isInstanceOfSatisfying(
                Decoded.Unusable.class, u -> assertThat(u.reason()).isEqualTo(code));
  }

  private static Decoded.Fetched fetched(String key, Map<String, String> headers) {
    return (Decoded.Fetched)
        PageDecoder.decode(key.getBytes(UTF_8), BODY, headers, RECORD_TIME.toEpochMilli());
  }
}
