package byline.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Brings what a curator says of a page to the partition of that page, under a key of its own: under
 * the page's key it would take the place of the page's body when the topic is compacted.
 */
final class BesidePage implements StreamPartitioner<byte[], Outgoing> {
  /** No page's address has a fragment: canonical addresses leave it out. */
  private static final String MARK = "#byline-accept=";

  /** The key for a decision about a page. */
  static byte[] key(String url, String decision) {
    return (url + MARK + decision).getBytes(UTF_8);
  }

  /** The page that a key made here speaks of; any other key as it stands. */
  static String url(byte[] key) {
    String text = new String(key, UTF_8);
    int mark = text.indexOf(MARK);
    return mark < 0 ? text : text.substring(0, mark);
  }

  /** The decision that a key made here carries; empty for any other key. */
  static String decision(byte[] key) {
    String text = new String(key, UTF_8);
    int mark = text.indexOf(MARK);
    return mark < 0 ? "" : text.substring(mark + MARK.length());
  }

  @Override
  public Optional<Set<Integer>> partitions(
      String topic, byte[] key, Outgoing value, int partitions) {
    return key == null || decision(key).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Set.of(BuiltInPartitioner.partitionForKey(url(key).getBytes(UTF_8), partitions)));
  }
}
