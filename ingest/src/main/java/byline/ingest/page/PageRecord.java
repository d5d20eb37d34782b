package byline.ingest.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page as it lies on the pages topic: the address as key, the body untouched as value, the rest
 * as headers.
 *
 * @param key canonical address
 * @param value the body's bytes, not copied; null when the page is gone
 * @param headers by name: {@link #CONTENT_TYPE}, {@link #FETCHED_AT}, {@link #HTTP_STATUS}, {@link
 *     #REFERRER}; what is unknown is absent
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight to a producer, compared by nobody
public record PageRecord(String key, byte @Nullable [] value, SortedMap<String, String> headers) {
  /** Header: media type as the server sent it. */
  public static final String CONTENT_TYPE = "content-type";

  /** Header: time of the fetch, ISO 8601. */
  public static final String FETCHED_AT = "fetched-at";

  /** Header: status of the fetch, three digits. */
  public static final String HTTP_STATUS = "http-status";

  /** Header: the page that linked here. */
  public static final String REFERRER = "referrer";

  /** Header: these bytes were read before and are to be read again; any value. */
  public static final String REPLAY = "byline-replay";

  /** Copies the headers, not the body. */
  public PageRecord(String key, byte @Nullable [] value, SortedMap<String, String> headers) {
    this.key = key;
    this.value = value;
    this.headers = new TreeMap<>(headers);
  }

  /** The record of a fetched page. */
  public static PageRecord of(Page page) {
    var headers = new TreeMap<String, String>();
    putKnown(headers, CONTENT_TYPE, page.contentType());
    headers.put(FETCHED_AT, page.fetchedAt().toString());
    putKnown(headers, HTTP_STATUS, page.httpStatus());
    putKnown(headers, REFERRER, page.referrer());
    return new PageRecord(page.url(), page.body(), headers);
  }

  /** The record that says a page is gone: a tombstone. */
  public static PageRecord gone(String url, Instant at) {
    var headers = new TreeMap<String, String>();
    headers.put(FETCHED_AT, at.toString());
    return new PageRecord(url, null, headers);
  }

  /** The key's bytes on the topic. */
  public byte[] keyBytes() {
    return key.getBytes(StandardCharsets.UTF_8);
  }

  private static void putKnown(SortedMap<String, String> headers, String name, @Nullable Object v) {
    if (v != null) {
      headers.put(name, v.toString());
    }
  }
}
