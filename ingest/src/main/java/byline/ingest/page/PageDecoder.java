package byline.ingest.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a record of the pages topic, leniently: any Kafka client may have written it. */
public final class PageDecoder {
  private PageDecoder() {}

  /**
   * Decodes one record.
   *
   * @param key the record's key as it came, or null
   * @param value the body, or null for a tombstone; not copied
   * @param headers header values as text; names match in any case
   * @param timestamp the record's time in milliseconds since 1970, taken where no usable {@code
   *     fetched-at} stands
   */
  public static Decoded decode(
      byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers, long timestamp) {
    if (key == null) {
      return new Decoded.Unusable(
          Decoded.Unusable.MISSING_KEY, "The record has no key; a page's key is its address.");
    }
    try {
      return decode(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString(),
          value,
          headers,
          timestamp);
    } catch (CharacterCodingException e) {
      return new Decoded.Unusable(Decoded.Unusable.BAD_URL, "The record's key is not UTF-8.");
    }
  }

  /** As {@link #decode(byte[], byte[], Map, long)}, for a key that is text already. */
  public static Decoded decode(
      @Nullable String key, byte @Nullable [] value, Map<String, String> headers, long timestamp) {
    if (key == null || key.isBlank()) {
      return new Decoded.Unusable(
          Decoded.Unusable.MISSING_KEY, "The record's key is blank; a page's key is its address.");
    }
    try {
      return decoded(PageUrl.canonical(key), value, headers, timestamp);
    } catch (BadUrl e) {
      return new Decoded.Unusable(
          Decoded.Unusable.BAD_URL, "The record's key is no page address: " + e.getMessage() + ".");
    }
  }

  private static Decoded decoded(
      String url, byte @Nullable [] value, Map<String, String> headers, long timestamp) {
    var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(headers);
    List<String> warnings = new ArrayList<>();
    Instant at = fetchedAt(byName.get(PageRecord.FETCHED_AT), timestamp, warnings);
    if (value == null) {
      return new Decoded.Gone(url, at, warnings);
    }
    Integer status = status(byName.get(PageRecord.HTTP_STATUS), warnings);
    String type = known(byName.get(PageRecord.CONTENT_TYPE));
    String referrer = known(byName.get(PageRecord.REFERRER));
    return new Decoded.Fetched(new Page(url, value, type, at, status, referrer), warnings);
  }

  private static Instant fetchedAt(@Nullable String header, long timestamp, List<String> warnings) {
    String text = known(header);
    if (text != null) {
      Instant read = FetchTime.read(text);
      if (read != null) {
        return read;
      }
      warnings.add("Header fetched-at is no ISO 8601 time; the record's own time is taken.");
    }
    return Instant.ofEpochMilli(Math.max(0, timestamp));
  }

  private static @Nullable Integer status(@Nullable String header, List<String> warnings) {
    String text = known(header);
    if (text == null) {
      return null;
    }
    if (text.matches("[1-9][0-9]{2}")) {
      return Integer.valueOf(text);
    }
    warnings.add("Header http-status is no three-digit number; it is taken as unknown.");
    return null;
  }

  private static @Nullable String known(@Nullable String header) {
    return header == null || header.isBlank() ? null : header.strip();
  }
}
