package byline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestSourceTest {
  private static final Instant FILE_TIME = Instant.parse("2026-06-01T10:00:00Z");

  private final Path folder;

  ManifestSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void twoPages() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>one</p>");
    Files.setLastModifiedTime(file, FileTime.from(FILE_TIME));
    Files.writeString(folder.resolve("b.txt"), "two");
  }

  @Test
  void pages_comeInTheManifestsOrderWithWhatItSays() throws IOException {
    List<Item> items =
        items(
            """
            {"file":"b.txt","url":"https://Feed.example/b","contentType":"text/plain; charset=utf-8","fetchedAt":"2026-06-05T08:00:00Z"}

            {"file":"a.html","url":"https://feed.example/a"}
            """);

    assertThat(items).hasSize(2);
    var first = ((Item.Fetched) items.get(0)).page();
    assertThat(first.url()).isEqualTo("https://feed.example/b");
    assertThat(first.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(first.fetchedAt()).isEqualTo(Instant.parse("2026-06-05T08:00:00Z"));
    assertThat(new String(first.body(), StandardCharsets.UTF_8)).isEqualTo("two");
    var second = ((Item.Fetched) items.get(1)).page();
    assertThat(second.contentType()).isEqualTo("text/html");
    assertThat(second.fetchedAt()).isEqualTo(FILE_TIME);
  }

  @Test
  void goneAndSettle_areSaidInTheirPlace() throws IOException {
    assertThat(
            items(
                """
                {"settle":true}
                {"url":"https://feed.example/b#x","gone":true,"fetchedAt":"2026-06-05T08:00:00Z"}
                """))
        .containsExactly(
            new Item.Settle(),
            new Item.Gone("https://feed.example/b", Instant.parse("2026-06-05T08:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"file\":                                   | not JSON",
        "[]                                           | not a JSON object",
        "{} {}                                        | not JSON",
        "{\"url\":\"https://feed.example/a\"}         | \"file\" is missing",
        "{\"file\":7}                                 | \"file\" is no text",
        "{\"file\":\"../secret.txt\"}                 | leads out of the folder",
        "{\"file\":\"/etc/hostname\"}                 | leads out of the folder",
        "{\"file\":\"x/../../y\"}                     | leads out of the folder",
        "{\"file\":\"c.txt\"}                         | no such file",
        "{\"file\":\"a.html\",\"fetchedAt\":\"today\"}| no ISO 8601 time",
        "{\"file\":\"a.html\",\"url\":\"a page\"}     | not an absolute address",
        "{\"url\":\"https://feed.example/\",\"gone\":true} | \"fetchedAt\" is missing",
      })
  void badLine_isRefusedByItsNumberAndTheRestGoesOn(String line, String why) throws IOException {
    List<Item> items = items("\n" + line + "\n{\"file\":\"b.txt\"}\n");

    assertThat(items).hasSize(2);
    assertThat(items.get(0).toString()).contains("manifest.jsonl line 2").contains(why);
    assertThat(items.get(1)).isInstanceOf(Item.Fetched.class);
  }

  @Test
  void manifestItself_standsForItsFolder() throws IOException {
    items("{\"file\":\"b.txt\"}");

    try (var items = PageSource.of(folder.resolve("manifest.jsonl")).items()) {
      assertThat(items).singleElement().isInstanceOf(Item.Fetched.class);
    }
  }

  @Test
  void byteOrderMarkAndBrokenBytes_spoilNothingElse() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFF{\"file\":\"b.txt\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xff, '\n'});
    bytes.writeBytes("{\"file\":\"a.html\"}".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("manifest.jsonl"), bytes.toByteArray());

    assertThat(read().stream().map(item -> item instanceof Item.Fetched))
        .containsExactly(true, false, true);
  }

  private List<Item> items(String manifest) throws IOException {
    Files.writeString(folder.resolve("manifest.jsonl"), manifest);
    return read();
  }

  private List<Item> read() throws IOException {
    try (var items = PageSource.of(folder).items()) {
      return items.toList();
    }
  }
}
