package byline.sink.intake;

import static org.assertj.core.api.Assertions.assertThat;

import byline.sink.store.Change;
import byline.sink.store.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private final RecordReader reader = new RecordReader("test.");

  @Test
  void object_isTheEntityNow() {
    assertThat(read("test.papers", "P1", " {\"title\":\"On Moss\"} "))
        .get()
        .isInstanceOfSatisfying(
            Change.Put.class,
            put -> {
              assertThat(put.kind()).isEqualTo(Kind.PAPER);
              assertThat(put.id()).isEqualTo("P1");
              assertThat(put.json()).isEqualTo(" {\"title\":\"On Moss\"} ");
            });
  }

  @Test
  void redirect_isOne() {
    var value = "{\"id\":\"A2\",\"redirectTo\":\"A1\",\"because\":[{\"rule\":\"x\"}]}";
    assertThat(read("test.authors", "A2", value))
        .contains(new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[{\"rule\":\"x\"}]", value));
    assertThat(read("test.authors", "A2", "{\"redirectTo\":\"A1\"}"))
        .contains(new Change.Redirect(Kind.AUTHOR, "A2", "A1", "[]", "{\"redirectTo\":\"A1\"}"));
  }

  @Test
  void nothing_isATombstone() {
    assertThat(read("test.topics", "T1", null)).contains(new Change.Gone(Kind.TOPIC, "T1"));
    assertThat(read("test.ledger", "http://a/", null)).contains(new Change.PageStruck("http://a/"));
  }

  @Test
  void whatIsNoJsonObject_isNotRead() {
    for (var value :
        List.of("", "null", "[]", "3", "{", "{} {}", "<html>", "{\"a\":1}x", "[".repeat(5000))) {
      assertThat(read("test.papers", "P1", value)).as(value).isEmpty();
      assertThat(read("test.ledger", "http://a/", value)).as(value).isEmpty();
    }
  }

  @Test
  void recordWithoutProperKey_isNotRead() {
    assertThat(read("test.papers", null, "{}")).isEmpty();
    assertThat(read("test.papers", "", "{}")).isEmpty();
    assertThat(read("test.papers", "P\0", "{}")).isEmpty();
    assertThat(read("test.papers", "P".repeat(300), "{}")).isEmpty();
    assertThat(read("test.ledger", "http://a/" + "P".repeat(300), "{}")).isPresent();
  }

  private Optional<Change> read(String topic, @Nullable String key, @Nullable String value) {
    return reader.read(new ConsumerRecord<>(topic, 0, 0, bytes(key), bytes(value)));
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
