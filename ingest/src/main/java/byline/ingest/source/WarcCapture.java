package byline.ingest.source;

import byline.ingest.page.BadUrl;
import byline.ingest.page.Page;
import byline.ingest.page.PageUrl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What one record of an archive is to us: a page, or a kind that is none, or one refused; exactly
 * one of the three is not null.
 *
 * @param page the payload under its target address, transfer and content encodings undone
 * @param skipped the kind of a record that holds no page
 * @param refused why a capture is no page
 */
record WarcCapture(@Nullable Page page, @Nullable String skipped, @Nullable String refused) {

  /**
   * Reads a record's payload, never more of it than a page may hold.
   *
   * @throws IOException when the archive breaks off in this record
   */
  static WarcCapture of(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit || !(record instanceof WarcTargetRecord target)) {
      return skip(record.type());
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response(response);
    }
    boolean content = record instanceof WarcResource || record instanceof WarcConversion;
    return content
        ? capture(target, target.body(), type(record.contentType()), null)
        : skip(record.type());
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static WarcCapture response(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    int status = http.status();
    if (status >= 300 && status < 400) {
      return skip("redirect");
    }
    String type = http.headers().first("Content-Type").orElse(null);
    MessageBody body;
    try {
      body = http.bodyDecoded();
    } catch (IOException | NoClassDefFoundError unknown) {
      return refuse(response, "a content encoding that is not read here");
    }
    return capture(response, body, type, status);
  }

  private static WarcCapture capture(
      WarcTargetRecord record, MessageBody body, @Nullable String type, @Nullable Integer status)
      throws IOException {
    if (type != null && !mayHoldText(type)) {
      return skip(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
    byte[] bytes;
    try (InputStream stream = body.stream()) {
      bytes = stream.readNBytes(PageSource.MAX_BODY_BYTES + 1);
    }
    if (bytes.length > PageSource.MAX_BODY_BYTES) {
      return refuse(record, "larger than a page may be");
    }
    mustBeWhole(record);
    try {
      String url = PageUrl.canonical(record.target());
      return new WarcCapture(new Page(url, bytes, type, record.date(), status, null), null, null);
    } catch (BadUrl bad) {
      return refuse(record, String.valueOf(bad.getMessage()));
    }
  }

  /** An archive without compression does not notice by itself that its last record is cut off. */
  private static void mustBeWhole(WarcRecord record) throws IOException {
    MessageBody whole = record.body();
    long size = record.headers().first("Content-Length").map(Long::parseLong).orElse(-1L);
    whole.consume();
    if (size >= 0 && whole.position() < size) {
      throw new EOFException(
          "the record ends after " + whole.position() + " of " + size + " bytes");
    }
  }

  private static boolean mayHoldText(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return name.isBlank()
        || (name.startsWith("text/") && !name.startsWith("text/css"))
        || name.contains("html")
        || name.contains("json")
        || name.contains("xml")
        || name.contains("bibtex")
        || name.contains("octet-stream");
  }

  private static String type(MediaType type) {
    return type.raw();
  }

  private static WarcCapture skip(String kind) {
    return new WarcCapture(null, kind, null);
  }

  private static WarcCapture refuse(WarcTargetRecord record, String why) {
    return new WarcCapture(null, null, record.target() + ": " + why);
  }
}
