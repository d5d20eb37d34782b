package byline.ingest.source;

import byline.ingest.page.BadUrl;
import byline.ingest.page.Page;
import byline.ingest.page.PageUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds one page's body.
 *
 * @param file where it lies
 * @param where how it is named in messages
 * @param url the page's address, or null for the file's own
 * @param contentType media type, or null for what the file's name says
 * @param fetchedAt time of the fetch, or null for the file's own time
 */
record PageFile(
    Path file,
    String where,
    @Nullable String url,
    @Nullable String contentType,
    @Nullable Instant fetchedAt) {

  /** A file of which nothing is known but where it lies. */
  static PageFile at(Path file) {
    return new PageFile(file, file.toString(), null, null, null);
  }

  /** The page, or why it is refused. */
  Item read() {
    try {
      long size = Files.size(file);
      return size > PageSource.MAX_BODY_BYTES ? tooLarge(size) : new Item.Fetched(page());
    } catch (IOException e) {
      return new Item.Refused(where, Inability.of(e));
    } catch (BadUrl e) {
      return new Item.Refused(where, String.valueOf(e.getMessage()));
    }
  }

  private Page page() throws IOException {
    String address = PageUrl.canonical(url == null ? file.toUri().toString() : url);
    String type = contentType == null ? ContentType.of(file) : contentType;
    return Page.of(address, Files.readAllBytes(file), type, fetchedAt == null ? time() : fetchedAt);
  }

  private Instant time() throws IOException {
    return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Item tooLarge(long size) {
    return new Item.Refused(
        where,
        String.format(
            Locale.ROOT,
            "%,d bytes, larger than a page may be (%,d)",
            size,
            PageSource.MAX_BODY_BYTES));
  }
}
