package byline.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import byline.ingest.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcSourceTest {
  private static final String DATE = "2026-06-05T08:00:00Z";

  private final Path folder;

  WarcSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz", "CRAWL.WARC.GZ"})
  void response_isAPageAsItWasFetched(String name) throws IOException {
    write(name, List.of(response("https://a.example/x#y", "200 OK", "text/html", "", utf8("Ebb"))));

    assertThat(pages(name))
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.url()).isEqualTo("https://a.example/x");
              assertThat(page.contentType()).isEqualTo("text/html");
              assertThat(page.fetchedAt()).isEqualTo(Instant.parse(DATE));
              assertThat(page.httpStatus()).isEqualTo(200);
              assertThat(page.body()).asString(UTF_8).isEqualTo("Ebb");
            });
  }

  @Test
  void chunksAndCompression_areUndone() throws IOException {
    byte[] zipped = gzip(utf8("Tides"));
    byte[] chunked = joined(utf8("5\r\nTides\r\n"), utf8("4\r\n ebb\r\n0\r\n\r\n"));
    write(
        "a.warc",
        List.of(
            response(
                "https://a.example/1", "200 OK", "text/html", "Content-Encoding: gzip\r\n", zipped),
            response(
                "https://a.example/2",
                "200 OK",
                "text/html",
                "Transfer-Encoding: chunked\r\n",
                chunked)));

    assertThat(pages("a.warc"))
        .extracting(page -> new String(page.body(), UTF_8))
        .containsExactly("Tides", "Tides ebb");
  }

  @Test
  void conversion_isAPageOfPlainText() throws IOException {
    write(
        "a.warc.wet.gz",
        List.of(record("conversion", "https://a.example/", "text/plain", utf8("Tides"))));

    assertThat(pages("a.warc.wet.gz"))
        .singleElement()
        .satisfies(page -> assertThat(page.contentType()).isEqualTo("text/plain"))
        .satisfies(page -> assertThat(page.httpStatus()).isNull());
  }

  @Test
  void whatIsNoPage_isCountedByKind() throws IOException {
    write(
        "a.warc.gz",
        List.of(
            record("warcinfo", null, "application/warc-fields", utf8("software: x\r\n")),
            record(
                "request",
                "https://a.example/",
                "application/http; msgtype=request",
                utf8("GET / HTTP/1.1\r\n\r\n")),
            response(
                "https://a.example/old",
                "301 Moved",
                "text/html",
                "Location: /\r\n",
                utf8("moved")),
            response("https://a.example/i.png", "200 OK", "image/png", "", utf8("png")),
            record("metadata", "https://a.example/", "application/warc-fields", utf8("a: b\r\n")),
            record(
                "request",
                "https://a.example/",
                "application/http; msgtype=request",
                utf8("GET / HTTP/1.1\r\n\r\n"))));

    assertThat(items("a.warc.gz"))
        .extracting(Item::toString)
        .containsExactly(
            skipped("a.warc.gz", "image/png", 1),
            skipped("a.warc.gz", "metadata", 1),
            skipped("a.warc.gz", "redirect", 1),
            skipped("a.warc.gz", "request", 2),
            skipped("a.warc.gz", "warcinfo", 1));
  }

  @Test
  void goneAndBrokenAnswers_keepTheirStatus() throws IOException {
    write(
        "a.warc",
        List.of(response("https://a.example/", "404 Not Found", "text/html", "", utf8("no"))));

    assertThat(pages("a.warc")).extracting(Page::httpStatus).containsExactly(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut.warc", "cut.warc.gz"})
  void archiveCutOff_isReadUpToTheBreakAndSaysWhere(String name) throws IOException {
    List<byte[]> records =
        List.of(
            response("https://a.example/1", "200 OK", "text/html", "", utf8("Ebb")),
            response(
                "https://a.example/2", "200 OK", "text/html", "", utf8("Tides ".repeat(2_000))));
    write(name, records);
    byte[] whole = Files.readAllBytes(folder.resolve(name));
    Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length - 40));

    List<Item> items = items(name);

    assertThat(items).hasSize(2);
    assertThat(items.get(0)).isInstanceOf(Item.Fetched.class);
    assertThat(items.get(1).toString()).contains(name + " at byte ").contains("breaks off");
  }

  @Test
  void noArchive_isAComplaintAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("a.warc"), "nothing of the kind");
    Files.writeString(folder.resolve("empty.warc.gz"), "");

    assertThat(PageSource.of(folder).items().toList())
        .allSatisfy(item -> assertThat(item).isInstanceOf(Item.Refused.class))
        .isNotEmpty();
  }

  @Test
  void bodyThatUnpacksToMoreThanAPage_isRefusedAndTheRestGoesOn() throws IOException {
    byte[] bomb = gzip(new byte[PageSource.MAX_BODY_BYTES * 4]);
    write(
        "a.warc.gz",
        List.of(
            response(
                "https://a.example/1", "200 OK", "text/html", "Content-Encoding: gzip\r\n", bomb),
            response("https://a.example/2", "200 OK", "text/html", "", utf8("Ebb"))));

    assertThat(items("a.warc.gz"))
        .hasExactlyElementsOfTypes(Item.Refused.class, Item.Fetched.class);
  }

  private List<Page> pages(String name) throws IOException {
    return items(name).stream()
        .filter(Item.Fetched.class::isInstance)
        .map(item -> ((Item.Fetched) item).page())
        .toList();
  }

  private List<Item> items(String name) throws IOException {
    try (var items = PageSource.of(folder.resolve(name)).items()) {
      return items.toList();
    }
  }

  private String skipped(String name, String kind, long count) {
    return new Item.Skipped(folder.resolve(name).toString(), kind, count).toString();
  }

  private void write(String name, List<byte[]> records) throws IOException {
    var out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.writeBytes(name.toLowerCase(Locale.ROOT).endsWith(".gz") ? gzip(record) : record);
    }
    Files.write(folder.resolve(name), out.toByteArray());
  }

  private static byte[] response(
      String url, String status, String type, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n";
    return record("response", url, "application/http; msgtype=response", joined(utf8(head), body));
  }

  private static byte[] record(
      String type, @Nullable String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: "
            + DATE
            + "\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(head.getBytes(ISO_8859_1), block, utf8("\r\n\r\n"));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
