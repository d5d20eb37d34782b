package byline.enrich.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A decoded page as every layout sees it.
 *
 * @param url canonical address
 * @param fetchedOn the day of the fetch in UTC, the page's "today"
 * @param text the decoded text, mark-up included
 * @param blocks its visible lines in reading order
 * @param dom the parsed mark-up, or null for plain text and records
 * @param json the parsed JSON, or null where the page is none
 */
record PageView(
    String url,
    LocalDate fetchedOn,
    String text,
    List<Block> blocks,
    @Nullable Document dom,
    @Nullable JsonNode json) {
  PageView {
    blocks = List.copyOf(blocks);
  }

  /** The host that published the page; the scheme where an address has no host. */
  String host() {
    return Address.host(url);
  }
}
