package byline.ingest.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One crawled page: its body as fetched and what the fetch said about it.
 *
 * @param url canonical address, the record's key
 * @param body the bytes as fetched, never decoded or trimmed; not copied, so treat it as read-only
 * @param contentType the {@code content-type} header as sent, or null when none was
 * @param fetchedAt when the page was fetched
 * @param httpStatus the status of the fetch, or null when unknown
 * @param referrer the page that linked here, or null when unknown
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by nobody; wrapping five megabytes helps nobody
public record Page(
    String url,
    byte[] body,
    @Nullable String contentType,
    Instant fetchedAt,
    @Nullable Integer httpStatus,
    @Nullable String referrer) {

  /** A page of which only address, body, type and time are known. */
  public static Page of(String url, byte[] body, @Nullable String contentType, Instant fetchedAt) {
    return new Page(url, body, contentType, fetchedAt, null, null);
  }
}
