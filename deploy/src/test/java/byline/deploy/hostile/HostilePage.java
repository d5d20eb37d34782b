package byline.deploy.hostile;

import byline.ingest.page.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page made to do harm.
 *
 * @param name what is wrong with it, unique in the corpus
 * @param contentType as a server would send it, or null
 */
@SuppressWarnings("ArrayRecordComponent") // compared by name only
record HostilePage(String name, @Nullable String contentType, byte[] body) {
  static final Instant FETCHED = Instant.parse("2026-06-12T09:30:00Z");

  static HostilePage of(String name, String contentType, String body) {
    return new HostilePage(name, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Its address, one of its own. */
  String url() {
    return "https://hostile.example/" + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** The page as if it had been fetched. */
  Page page() {
    return Page.of(url(), body, contentType, FETCHED);
  }

  @Override
  public String toString() {
    return name + " (" + contentType + ", " + body.length + " bytes)";
  }
}
